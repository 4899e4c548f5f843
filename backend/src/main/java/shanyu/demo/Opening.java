package shanyu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import shanyu.identity.Accounts;
import shanyu.server.HouseSettings;
import shanyu.server.opening.OpeningLines;

/**
 * Opens a demonstration: plays it at its first start, before the house opens its port, so that nobody finds half of it; and
 * says at every start who can sign in.
 */
@Component
class Opening implements SmartLifecycle, OpeningLines {
    private final HouseSettings settings;
    private final DemoPassword password;
    private final Cast cast;
    private final Season season;
    private final SettingUp progress;
    private final DemoKeys keys;
    private final Accounts accounts;
    private volatile boolean running;

    Opening(
            HouseSettings settings,
            DemoPassword password,
            Cast cast,
            Season season,
            SettingUp progress,
            DemoKeys keys,
            Accounts accounts) {
        this.settings = settings;
        this.password = password;
        this.cast = cast;
        this.season = season;
        this.progress = progress;
        this.keys = keys;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        running = true;
        if (!settings.isDemo()) return;
        try {
            var current = password.current();
            if (!cast.isOnStage()) season.play(current.text());
            if (current.changed()) {
                accounts.setEveryPassword(current.text());
                keys.sealAnew(current.text());
            }
            progress.done();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public List<String> lines() {
        if (!settings.isDemo()) return List.of();
        try {
            return List.of(
                    "演示 demonstration: real towns and map, invented institutions and people",
                    "  区级 district    district secretary education health market fire police verifier",
                    "  街镇 towns       town-huamu town-weifang",
                    "  检查 inspectors  insp-e1 insp-h1 insp-m1 insp-f1 … (letter of the department)",
                    "  密钥 key offices key-one key-two key-three",
                    "  机构 institutions head-1 clerk-1 head-2 clerk-2",
                    "  三员 administrators system-admin security-admin audit-admin",
                    "  外区 other district district-2 town-dongan",
                    "password of all   " + password.current().text());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
