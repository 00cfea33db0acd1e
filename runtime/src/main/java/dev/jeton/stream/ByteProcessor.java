package dev.jeton.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a publisher of elements and a subscriber of bytes, for one subscription, by the rules of Reactive Streams. Each element is a buffer of its own, so the
 * elements' publisher is asked for as many as the subscriber wants buffers. What follows the last element is one buffer more, which waits until it is wanted.
 *
 * <p>The writer's buffer is overwritten with the last signal, or when the subscriber cancels, which it may do in any thread.
 */
final class ByteProcessor<T> implements Flow.Subscriber<T>, Flow.Subscription {
    private final JsonStreamWriter<T> writer;
    private final Target target;
    private final Flow.Subscriber<? super ByteBuffer> subscriber;

    /** How many buffers are wanted; {@code Long.MAX_VALUE} is without end. */
    private final AtomicLong wanted = new AtomicLong();

    /** Whether the last signal was given, or nobody wants it any more. */
    private final AtomicBoolean done = new AtomicBoolean();

    /**
     * How many hold the writer: the element or the end that is being written, and each that has given the writer up. It is closed by the last of those that write, or else by
     * the first that gives it up, and written by nobody from then on.
     */
    private final AtomicInteger holders = new AtomicInteger();

    private volatile Flow.@Nullable Subscription source;

    /** Whether no elements will follow. Whoever sees it, and that the end is wanted, hands it over. */
    private volatile boolean sourceEnded;

    ByteProcessor(JsonStreamWriter<T> writer, Target target, Flow.Subscriber<? super ByteBuffer> subscriber) {
        this.writer = writer;
        this.target = target;
        this.subscriber = subscriber;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        Objects.requireNonNull(subscription, "the subscription is null");
        if (source != null) {
            subscription.cancel();
            return;
        }
        source = subscription;
        subscriber.onSubscribe(this);
    }

    @Override
    public void onNext(T element) {
        Objects.requireNonNull(element, "the element is null");
        ByteBuffer bytes = written(element);
        if (bytes == null) {
            return;
        }
        if (wanted.get() != Long.MAX_VALUE && wanted.getAndDecrement() <= 0) {
            cancelSource();
            fail(new IllegalStateException("the publisher sends more than it was asked for"));
            return;
        }
        subscriber.onNext(bytes);
    }

    /** The bytes of an element, or null if it can't be written or nobody wants it any more. */
    private @Nullable ByteBuffer written(T element) {
        if (done.get() || !holders.compareAndSet(0, 1)) {
            return null;
        }
        try {
            writer.write(element);
            writer.flush();
            return target.take();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (RuntimeException | Error unwritable) {
            cancelSource();
            fail(unwritable);
            return null;
        } finally {
            if (holders.decrementAndGet() != 0) {
                erase();
            }
        }
    }

    /** Has the writer closed as soon as nobody writes. */
    private void giveUpWriter() {
        if (holders.getAndIncrement() == 0) {
            erase();
        }
    }

    private void erase() {
        closeWriter();
        target.erase();
    }

    private void closeWriter() {
        try {
            writer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void onError(Throwable error) {
        fail(Objects.requireNonNull(error, "the error is null"));
    }

    @Override
    public void onComplete() {
        if (!holders.compareAndSet(0, 1)) {
            return;
        }
        closeWriter();
        sourceEnded = true;
        tryEnd();
    }

    private void tryEnd() {
        boolean hasMore = target.size() > 0;
        if (hasMore && wanted.get() == 0 || !done.compareAndSet(false, true)) {
            return;
        }
        if (hasMore) {
            subscriber.onNext(target.take());
        }
        subscriber.onComplete();
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            cancelSource();
            fail(new IllegalArgumentException("the subscriber asked for less than one buffer"));
            return;
        }
        wanted.accumulateAndGet(count, ByteProcessor::capped);
        if (sourceEnded) {
            tryEnd();
        } else {
            Objects.requireNonNull(source).request(count);
        }
    }

    private static long capped(long before, long more) {
        long sum = before + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    @Override
    public void cancel() {
        done.set(true);
        cancelSource();
        giveUpWriter();
    }

    private void cancelSource() {
        Objects.requireNonNull(source).cancel();
    }

    private void fail(Throwable error) {
        if (done.compareAndSet(false, true)) {
            giveUpWriter();
            subscriber.onError(error);
        }
    }

    /** Collects what the writer hands over, for a buffer that the subscriber may keep. */
    static final class Target extends OutputStream {
        private static final byte[] NOTHING = {};

        private byte[] bytes = NOTHING;

        @Override
        public void write(int next) {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            if (length == 0) {
                return;
            }
            int size = bytes.length;
            bytes = Arrays.copyOf(bytes, size + length);
            System.arraycopy(source, offset, bytes, size, length);
        }

        int size() {
            return bytes.length;
        }

        ByteBuffer take() {
            ByteBuffer taken = ByteBuffer.wrap(bytes);
            bytes = NOTHING;
            return taken;
        }

        void erase() {
            Arrays.fill(bytes, (byte) 0);
            bytes = NOTHING;
        }
    }
}
