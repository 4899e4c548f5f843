package shanyu.drill;

import shanyu.tools.House;

/** Application and database are killed in turn while people hand in papers and repeat what was not acknowledged. */
public final class KillDrill {
    private static final int ROUNDS = 10;
    private static final int CLIENTS = 12;

    private KillDrill() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("promise: kill -9 of application and database, " + ROUNDS
                + " rounds, clients retrying with the same key: 0 lost, 0 doubled, no empty 200");
        boolean kept;
        try (var house = House.demonstration()) {
            PaperWriters writers;
            try (var database = house.database()) {
                writers = new PaperWriters(house, database);
            }
            kill(house, writers);
            try (var database = house.database()) {
                kept = writers.judge(database, ROUNDS * CLIENTS);
            }
            System.out.println(kept ? "1 passed, 0 failed" : "0 passed, 1 failed");
        }
        System.exit(kept ? 0 : 1);
    }

    private static void kill(House house, PaperWriters writers) throws Exception {
        writers.begin(CLIENTS);
        for (int round = 1; round <= ROUNDS; round++) {
            Thread.sleep(1_500 + 137L * round);
            boolean application = round % 2 == 1;
            if (application) {
                house.killApplication();
                house.start();
            } else {
                house.killDatabase();
            }
            writers.awaitWrites();
            System.out.printf("round %2d  killed %-11s  acknowledged %6d%n", round, application ? "application" : "database", writers.acknowledged());
        }
        writers.end();
    }
}
