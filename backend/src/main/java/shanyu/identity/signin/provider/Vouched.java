package shanyu.identity.signin.provider;

/**
 * Whom the provider vouches for.
 *
 * @param subject what it calls the person for good, unique with it alone
 * @param secondFactor whether it says that a second factor was shown
 */
record Vouched(String issuer, String subject, boolean secondFactor) {}
