package shanyu.drill;

import shanyu.tools.House;
import shanyu.tools.Throwaway;

/**
 * A primary and a synchronous standby, an application that knows both addresses, and people handing in papers. The primary
 * is killed, the standby promoted by hand as an administrator would. Nothing acknowledged may be missing on the new primary.
 */
public final class StandbyDrill {
    private static final int CLIENTS = 12;
    private static final long LONGEST_OUTAGE_MILLIS = 5_000;

    private StandbyDrill() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("promise: the primary is lost while people write: 0 lost, 0 doubled, writing again within 5 s of the promotion");
        boolean kept;
        try (var work = Throwaway.named("shanyu-standby-")) {
            var primary = Cluster.primary(work.path());
            // The year is played before somebody else has to write it down as well.
            String url = Cluster.address(primary);
            Cluster standby = null;
            try (var house = House.outside(url)) {
                house.stop();
                standby = primary.synchronousStandby();
                house.on(Cluster.address(primary, standby));
                kept = lose(house, primary, standby);
            } finally {
                primary.stop();
                if (standby != null) standby.stop();
            }
        }
        System.out.println(kept ? "1 passed, 0 failed" : "0 passed, 1 failed");
        System.exit(kept ? 0 : 1);
    }

    private static boolean lose(House house, Cluster primary, Cluster standby) throws Exception {
        PaperWriters writers;
        try (var database = primary.connect("shanyu")) {
            writers = new PaperWriters(house, database);
        }
        writers.begin(CLIENTS);
        Thread.sleep(5_000);
        int before = writers.acknowledged();
        primary.kill();
        standby.promote();
        long promoted = System.nanoTime();
        writers.awaitWrites();
        long outage = (System.nanoTime() - promoted) / 1_000_000;
        Thread.sleep(3_000);
        writers.end();
        try (var database = standby.connect("shanyu")) {
            boolean whole = writers.judge(database, before + CLIENTS);
            System.out.printf("seen: %d acknowledged before the loss; %d ms from the promotion to %d more; longest silence %d ms%n",
                    before, outage, CLIENTS, writers.longestSilence());
            return whole && outage < LONGEST_OUTAGE_MILLIS;
        }
    }
}
