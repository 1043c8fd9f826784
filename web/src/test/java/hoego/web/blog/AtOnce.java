package hoego.web.blog;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** Several who do the same at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Waits until all are done. */
    static void run(int times, Runnable action) throws InterruptedException {
        var start = new CountDownLatch(1);
        var all = IntStream.range(0, times)
                .mapToObj(each -> Thread.startVirtualThread(() -> {
                    try {
                        start.await();
                        action.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        start.countDown();
        for (var each : all) {
            each.join();
        }
    }
}
