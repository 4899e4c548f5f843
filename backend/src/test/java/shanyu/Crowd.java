package shanyu;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at once, all beginning together: what is shared has to bear them. */
public final class Crowd {
    private Crowd() {}

    /** Lets each of {@code people} do the same {@code times} times; what came of it in no order. */
    public static <T> List<T> of(int people, int times, Callable<T> act) throws Exception {
        var together = new CyclicBarrier(people);
        try (var threads = Executors.newFixedThreadPool(people)) {
            var all = new ArrayList<Future<List<T>>>();
            for (int person = 0; person < people; person++)
                all.add(threads.submit(() -> {
                    together.await();
                    var own = new ArrayList<T>();
                    for (int time = 0; time < times; time++) own.add(act.call());
                    return own;
                }));
            var came = new ArrayList<T>();
            for (var each : all) came.addAll(each.get());
            return came;
        }
    }
}
