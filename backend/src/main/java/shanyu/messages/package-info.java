/**
 * 消息: what the house tells people: an inbox for everybody, and an outbox that brings the same by e-mail or short message
 * to those who asked for it. Knows nothing of what it tells; casework and the rooms above give it a kind, facts and a link.
 */
@NullMarked
@ApplicationModule(
        displayName = "消息",
        allowedDependencies = {"shared", "server", "norms", "identity", "evidence"})
package shanyu.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
