package shanyu.server.http;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;

/**
 * A house told to end says so to whoever asks for its health, and goes on serving for a while: the proxy before it sends the
 * next requests elsewhere, and none meets a closed door. Nothing waits where no such time is set.
 */
@Component
class Leaving implements SmartLifecycle {
    private final HouseSettings settings;
    private volatile boolean open;
    private volatile boolean leaving;

    Leaving(HouseSettings settings) {
        this.settings = settings;
    }

    boolean begun() {
        return leaving;
    }

    @Override
    public void start() {
        open = true;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public void stop(Runnable left) {
        leaving = true;
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(settings.leaveAfter());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            stop();
            left.run();
        });
    }
}
