package shanyu.planning.siting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shanyu.identity.Actor;
import shanyu.planning.Grounds;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Searches for sites, done in the background: asked for, watched, called off, read. */
@Component
public class Runs {
    /** More wait for nothing but memory. Product default. */
    private static final int MOST_UNDER_WAY = 20;

    private final RunStore store;
    private final ScenarioStore scenarios;
    private final SitingInputs inputs;
    private final Grounds grounds;
    private final RunWorker worker;
    private final HouseClock clock;

    Runs(
            RunStore store,
            ScenarioStore scenarios,
            SitingInputs inputs,
            Grounds grounds,
            RunWorker worker,
            HouseClock clock) {
        this.store = store;
        this.scenarios = scenarios;
        this.inputs = inputs;
        this.grounds = grounds;
        this.worker = worker;
        this.clock = clock;
    }

    /** Begins a run of a draft's settings, as they were seen, as soon as this transaction is committed. */
    @Transactional
    public Outcome<RunState> ask(UUID scenario, int version, Actor by) {
        return begun(scenario, version, by).map(run -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    worker.take(run.id());
                }
            });
            return run;
        });
    }

    /** The same on the caller's own thread and in its transaction, without a prover: for what must be there at once. */
    @Transactional
    public Outcome<RunState> answer(UUID scenario, int version, Actor by) {
        return begun(scenario, version, by).map(run -> {
            if (worker.search(run.id()) != null) store.end(run.id(), "done", null, clock.instant());
            return store.find(run.id()).orElseThrow();
        });
    }

    private Outcome<RunState> begun(UUID id, int version, Actor by) {
        var found = scenarios.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var scenario = found.get();
        if (scenario.version() != version)
            return Versions.stale(scenario.version()).asOutcome();
        if (!scenario.isDraft())
            return Refusal.state("scenario-no-draft", scenario.state()).asOutcome();
        var before = scenario.run();
        if (before != null && before.endedAt() == null)
            return Refusal.state("run-under-way", before.state()).asOutcome();
        if (store.underWay() >= MOST_UNDER_WAY)
            return Refusal.of(Refusal.Kind.TOO_MANY, "too-many-runs").asOutcome();
        var settings = scenario.settings();
        var input = inputs.of(grounds.of(scenario.district(), settings.asOf()), settings);
        var run = store.add(scenario, input, by.accountId(), clock.instant());
        return Outcome.done(store.find(run).orElseThrow());
    }

    /** It ends as soon as whoever works at it looks up; a plan that is there already stays. */
    @Transactional
    public Outcome<RunState> cancelNewest(Scenario scenario) {
        var run = scenario.run();
        if (run == null || run.endedAt() != null)
            return Refusal.state("run-ended", run == null ? "never-run" : run.state())
                    .asOutcome();
        store.askToStop(run.id(), clock.instant());
        return Outcome.done(store.find(run.id()).orElseThrow());
    }

    public Optional<RunState> find(UUID id) {
        return store.find(id);
    }

    /** Runs of a scenario, the newest first. */
    public List<RunState> of(UUID scenario) {
        return store.of(scenario);
    }
}
