package shanyu.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import shanyu.tools.House;

/** The public looking for a place, without end: every answer must be a list with rows in it. */
final class PublicReaders {
    private final House house;
    private final List<Thread> readers = new ArrayList<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicBoolean stop = new AtomicBoolean();

    PublicReaders(House house) {
        this.house = house;
    }

    void begin(int count) {
        for (int i = 0; i < count; i++) readers.add(Thread.ofPlatform().daemon().start(this::look));
    }

    private void look() {
        while (!stop.get()) {
            try {
                var answer = house.send(house.request("/api/public/institutions?size=5"));
                if (answer.statusCode() != 200 || !answer.body().contains("\"id\"")) wrong.add(answer.statusCode() + " " + answer.body());
                else read.incrementAndGet();
                Thread.sleep(20);
            } catch (IOException away) {
                wrong.add(String.valueOf(away));
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    /** Ends them; answers whether each was served. */
    boolean judge() throws InterruptedException {
        stop.set(true);
        for (Thread reader : readers) reader.join(30_000);
        System.out.printf("seen: %d lists read, %d failed%n", read.get(), wrong.size());
        wrong.stream().distinct().limit(10).forEach(each -> System.out.println("wrong: " + each));
        return wrong.isEmpty() && read.get() > 0;
    }
}
