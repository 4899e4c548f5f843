package shanyu.planning.siting;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.planner.prover.Limits;
import shanyu.planner.prover.ProofJob;
import shanyu.planner.prover.Prover;
import shanyu.planner.prover.SolverProcess;

/** Asks a solver in a process of its own how good a plan can be at best; the plan itself is never touched. */
@Component
class RunProofs {
    private static final long LOOK_EVERY_MILLIS = 250;

    private final Prover prover = new SolverProcess();
    private final JdbcClient db;

    RunProofs(JdbcClient db) {
        this.db = db;
    }

    /** Told the part of the time that is spent; answers whether the proof is called off. */
    @FunctionalInterface
    interface Look {
        boolean isCalledOff(double part);
    }

    /** What the settings a run answers allow. */
    Limits limits(UUID run) {
        return db.sql("""
                        select (v.settings ->> 'proofSeconds')::int as seconds, (v.settings ->> 'proofMebibytes')::int as mebibytes
                        from planning.scenario_run r
                        join planning.scenario_version v on v.scenario = r.scenario and v.n = r.settings_n where r.id = :id
                        """)
                .param("id", run)
                .query((row, n) ->
                        new Limits(Duration.ofSeconds(row.getInt("seconds")), row.getLong("mebibytes") << 20))
                .single();
    }

    /** @throws CancellationException when it is called off */
    RunState.Proof of(SitingSearch.Step step, Limits limits, Look look) {
        var plan = step.plan();
        if (plan.isProven()) return new RunState.Proof(step.year(), "Lagrange", "SOLVED", plan.bound(), 0);
        if (limits.time().isZero())
            return new RunState.Proof(step.year(), "Lagrange", "STOPPED", plan.bound(), plan.gap());
        var job = ProofJob.start(prover, step.model(), Prover.Kind.COVERING, limits, part -> {});
        long began = System.nanoTime();
        try {
            while (!job.isDone()) {
                double part =
                        (System.nanoTime() - began) / (double) limits.time().toNanos();
                if (look.isCalledOff(Math.min(1, part))) {
                    job.cancel();
                    throw new CancellationException();
                }
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException stop) {
            job.cancel();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        var verdict = job.verdict();
        var bounded = plan.bounded(-verdict.boundOn(-plan.worth()));
        return new RunState.Proof(
                step.year(), verdict.prover(), verdict.status().name(), bounded.bound(), bounded.gap());
    }
}
