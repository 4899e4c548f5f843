package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;

/** A photo belonging to the institution of each place. */
@Component
@Lazy
class PapersOnStage implements OnStage {
    /** The first bytes of a PNG are what makes it one. */
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final Papers papers;
    private final InstitutionsOnStage institutions;
    private final Accounts accounts;
    private final JdbcClient db;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    PapersOnStage(Papers papers, InstitutionsOnStage institutions, Accounts accounts, JdbcClient db) {
        this.papers = papers;
        this.institutions = institutions;
        this.accounts = accounts;
        this.db = db;
    }

    @Override
    public String kind() {
        return "paper";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            UUID institution = UUID.fromString(institutions.at(here));
            return papers.keep(PICTURE, "photo.png", somebody(), here.district(), here.town(), institution)
                    .orThrow()
                    .id()
                    .toString();
        });
    }

    private Actor somebody() {
        var id = db.sql("select id from identity.account where username = 'insp-h1'")
                .query(UUID.class)
                .single();
        var account = accounts.find(id).orElseThrow();
        return new Actor(id, account.name(), account.roles(), account.agency(), "310115000", null, "H");
    }
}
