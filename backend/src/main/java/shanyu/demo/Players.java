package shanyu.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.Actors;

/** The people of the demonstration as they act. Nobody of the cast changes office, so each is asked for once. */
@Component
class Players {
    private final Actors actors;
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<UUID, Actor> byAccount = new HashMap<>();

    Players(Actors actors) {
        this.actors = actors;
    }

    /** The actor of a user name of the cast. */
    Actor named(String username) {
        return byName.computeIfAbsent(
                username,
                name -> actors.named(name).orElseThrow(() -> new IllegalStateException("nobody is called " + name)));
    }

    /** The actor of an account. */
    Actor of(UUID account) {
        return byAccount.computeIfAbsent(account, id -> actors.of(id).orElseThrow());
    }
}
