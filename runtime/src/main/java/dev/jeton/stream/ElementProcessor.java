package dev.jeton.stream;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a publisher of bytes and a subscriber of elements, for one subscription, by the rules of Reactive Streams.
 *
 * <p>Whoever signals something, from above or below, notes it and calls {@link #drain()}. Of the threads that do, one works until nothing is noted any more;
 * the others leave at once. The engine has one owner at a time: whoever drains; from a request for bytes until their arrival, the publisher. One buffer
 * is asked for at a time, and only while an element is wanted, so no more than that is ever held.
 */
final class ElementProcessor<T> implements Flow.Subscriber<ByteBuffer>, Flow.Subscription {
    private final ElementEngine<T> engine;
    private final Flow.Subscriber<? super T> subscriber;

    /** How often {@link #drain()} was called that is not dealt with yet. */
    private final AtomicInteger calls = new AtomicInteger();

    /** How many elements are wanted; {@code Long.MAX_VALUE} is without end. */
    private final AtomicLong wanted = new AtomicLong();

    private volatile Flow.@Nullable Subscription source;

    /** Whether the publisher owns the engine. */
    private volatile boolean awaiting;

    private volatile boolean sourceEnded;
    private volatile @Nullable Throwable sourceError;
    private volatile boolean cancelled;
    private volatile boolean askedForNothing;

    /** Of whoever drains: whether the engine's element was not handed over yet. */
    private boolean ready;

    /** Of whoever drains: whether the last signal was given. */
    private boolean done;

    ElementProcessor(ElementEngine<T> engine, Flow.Subscriber<? super T> subscriber) {
        this.engine = engine;
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
        // Nobody else works meanwhile, so that no element overtakes this signal.
        calls.incrementAndGet();
        subscriber.onSubscribe(this);
        drainNoted();
    }

    @Override
    public void onNext(ByteBuffer bytes) {
        Objects.requireNonNull(bytes, "the bytes are null");
        if (awaiting) {
            synchronized (engine) {
                if (!cancelled) {
                    engine.takeAll(bytes);
                }
            }
            awaiting = false;
        } else if (!sourceEnded) {
            cancelSource();
            sourceError = new IllegalStateException("the publisher sends more than it was asked for");
            sourceEnded = true;
        }
        drain();
    }

    @Override
    public void onError(Throwable error) {
        sourceError = Objects.requireNonNull(error, "the error is null");
        sourceEnded = true;
        drain();
    }

    @Override
    public void onComplete() {
        sourceEnded = true;
        drain();
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            askedForNothing = true;
        } else {
            wanted.accumulateAndGet(count, ElementProcessor::capped);
        }
        drain();
    }

    private static long capped(long before, long more) {
        long sum = before + more;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    @Override
    public void cancel() {
        cancelled = true;
        cancelSource();
        drain();
    }

    private void cancelSource() {
        Objects.requireNonNull(source).cancel();
    }

    private void drain() {
        if (calls.getAndIncrement() == 0) {
            drainNoted();
        }
    }

    private void drainNoted() {
        int seen = calls.get();
        while (seen != 0) {
            work();
            seen = calls.addAndGet(-seen);
        }
    }

    private void work() {
        boolean more = true;
        while (more && !done) {
            if (cancelled) {
                finish();
            } else if (askedForNothing) {
                cancelSource();
                fail(new IllegalArgumentException("the subscriber asked for less than one element"));
            } else if (awaiting && !sourceEnded) {
                more = false;
            } else if (ready) {
                more = handOver();
            } else {
                more = look();
            }
        }
    }

    /** Hands the element over, if one is wanted. */
    private boolean handOver() {
        if (wanted.get() == 0) {
            return false;
        }
        ready = false;
        if (wanted.get() != Long.MAX_VALUE) {
            wanted.decrementAndGet();
        }
        boolean survived = false;
        try {
            subscriber.onNext(engine.element());
            survived = true;
        } finally {
            if (!survived) {
                cancelSource();
                finish();
            }
        }
        return true;
    }

    /** Looks for an element if one is wanted, and for the end in any case. Returns false if there is nothing to do until the next signal. */
    private boolean look() {
        if (wanted.get() == 0 && !sourceEnded) {
            return false;
        }
        awaiting = false;
        try {
            switch (engine.advance()) {
                case ELEMENT -> {
                    Objects.requireNonNull(engine.element(), "an element is null, which no publisher may send");
                    ready = true;
                }
                case MORE -> ask();
                case END -> {
                    finish();
                    subscriber.onComplete();
                }
            }
        } catch (RuntimeException | Error e) {
            if (!sourceEnded) {
                cancelSource();
            }
            fail(e);
        }
        return true;
    }

    private void ask() {
        Throwable error = sourceError;
        if (error != null) {
            fail(error);
        } else if (sourceEnded) {
            engine.end();
        } else {
            awaiting = true;
            Objects.requireNonNull(source).request(1);
        }
    }

    private void fail(Throwable error) {
        finish();
        subscriber.onError(error);
    }

    private void finish() {
        done = true;
        synchronized (engine) {
            engine.finish();
        }
    }
}
