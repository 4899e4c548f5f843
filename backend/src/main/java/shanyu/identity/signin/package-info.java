/**
 * How somebody proves who they are: password, authenticator app, recovery code, passkey; how often they may be wrong; and
 * what they are told about their own account.
 */
@NullMarked
package shanyu.identity.signin;

import org.jspecify.annotations.NullMarked;
