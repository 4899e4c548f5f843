package shanyu.access;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.identity.Actors;
import shanyu.inspection.draw.DrawKeys;
import shanyu.verifier.vrf.VrfSecretKey;

/** A stand-by key of each key office; {@code key-one} holds the first. */
@Component
@Lazy
class KeysOnStage implements OnStage {
    private final DrawKeys keys;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    KeysOnStage(DrawKeys keys, Actors actors) {
        this.keys = keys;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "draw-key";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            String holder = switch (here) {
                case OWN -> "key-one";
                case SIBLING -> "key-two";
                case OTHER_TOWN -> "key-three";
                case OTHER_DISTRICT -> "key-one-2";
            };
            var key = VrfSecretKey.random(new SecureRandom()).publicKey().hex();
            return keys.register(key, true, actors.named(holder).orElseThrow())
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
