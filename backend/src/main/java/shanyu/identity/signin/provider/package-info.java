/**
 * Signing in through the district's own identity provider (OpenID Connect Core 1.0, authorization code with PKCE): the
 * provider says who somebody is, a link made by the account's owner says which account that is.
 */
@NullMarked
package shanyu.identity.signin.provider;

import org.jspecify.annotations.NullMarked;
