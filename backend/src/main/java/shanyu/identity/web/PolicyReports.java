package shanyu.identity.web;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/** Writes reported violations into the house's log file and counts them; so many in a minute, for anybody can send them. */
@Component
class PolicyReports implements MeterBinder {
    /** Lines of one node in a minute; what is reported beyond them is counted and not written. Product default. */
    static final int WRITTEN = 60;

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);

    private final HouseClock clock;
    private final LongAdder reported = new LongAdder();
    private final LongAdder unwritten = new LongAdder();
    private final AtomicReference<Minute> minute = new AtomicReference<>(new Minute(0, 0));

    PolicyReports(HouseClock clock) {
        this.clock = clock;
    }

    private record Minute(long number, int written) {}

    void take(List<PolicyReport> reports) {
        for (var report : reports) {
            reported.increment();
            if (mayWrite())
                LOG.atWarn()
                        .addKeyValue("directive", report.directive())
                        .addKeyValue("blocked", report.blocked())
                        .addKeyValue("page", report.page())
                        .log("a browser kept {} from {} by {}", report.blocked(), report.page(), report.directive());
            else unwritten.increment();
        }
    }

    private boolean mayWrite() {
        long number = clock.instant().getEpochSecond() / Duration.ofMinutes(1).toSeconds();
        return minute.updateAndGet(open -> open.number() == number
                                ? new Minute(number, open.written() + 1)
                                : new Minute(number, 1))
                        .written()
                <= WRITTEN;
    }

    long reported() {
        return reported.sum();
    }

    long unwritten() {
        return unwritten.sum();
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        FunctionCounter.builder("shanyu.policy.violations", this, PolicyReports::reported)
                .description("violations of the content policy browsers have reported")
                .register(figures);
        FunctionCounter.builder("shanyu.policy.violations.unwritten", this, PolicyReports::unwritten)
                .description("those of them the log file does not hold, for a minute had too many")
                .register(figures);
    }
}
