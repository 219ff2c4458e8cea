/** The password of every demo account. They exist only in a demo database, which listens on loopback alone. */
export const demoPassword = 'triptyque-demo';
