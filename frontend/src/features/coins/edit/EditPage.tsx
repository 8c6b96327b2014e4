export function EditPage() { return <main id="main" />; }
export function NewCoinPage() { return <main id="main" />; }
