export function CoinPage() { return <main id="main" />; }
