package dev.jeton.vertx;

import dev.jeton.stream.JsonStream;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Asks for one element at a time, and holds the one that comes while it is paused. */
final class ElementReadStream<T> implements ReadStream<T>, Flow.Subscriber<T> {
    private final ReadStream<Buffer> source;
    private final JsonStream<T> stream;
    private @Nullable Handler<T> handler;
    private @Nullable Handler<Throwable> exceptionHandler;
    private @Nullable Handler<Void> endHandler;

    private Flow.@Nullable Subscription subscription;
    private boolean subscribed;

    /** How many elements are wanted; {@code Long.MAX_VALUE} is without end. */
    private long wanted = Long.MAX_VALUE;

    /** Whether an element was asked for that has not come. */
    private boolean asked;

    /** Whether an element is handed over, further up on the stack. */
    private boolean delivering;

    /** What has come while nobody wanted it. */
    private @Nullable T held;

    /** Whether the source has ended while an element is held. */
    private boolean ended;

    ElementReadStream(ReadStream<Buffer> source, JsonStream<T> stream) {
        this.source = source;
        this.stream = stream;
    }

    @Override
    public ElementReadStream<T> handler(@Nullable Handler<T> newHandler) {
        handler = newHandler;
        if (newHandler == null) {
            return this;
        }
        if (!subscribed) {
            subscribed = true;
            stream.publisher(new Buffers(source)).subscribe(this);
        }
        goOn();
        return this;
    }

    @Override
    public ElementReadStream<T> exceptionHandler(@Nullable Handler<Throwable> newHandler) {
        exceptionHandler = newHandler;
        return this;
    }

    @Override
    public ElementReadStream<T> endHandler(@Nullable Handler<Void> newHandler) {
        endHandler = newHandler;
        return this;
    }

    @Override
    public ElementReadStream<T> pause() {
        wanted = 0;
        return this;
    }

    @Override
    public ElementReadStream<T> resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public ElementReadStream<T> fetch(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("less than one element is fetched");
        }
        long sum = wanted + amount;
        wanted = sum < 0 ? Long.MAX_VALUE : sum;
        goOn();
        return this;
    }

    /** Hands over what is held, and asks for the next if it is wanted. */
    private void goOn() {
        Flow.Subscription source = subscription;
        if (source == null || delivering) {
            return;
        }
        T element = held;
        if (element != null && isWanted()) {
            held = null;
            deliver(element);
        }
        if (held == null && ended) {
            ended = false;
            end();
        } else if (held == null && !asked && isWanted()) {
            asked = true;
            source.request(1);
        }
    }

    private boolean isWanted() {
        return handler != null && wanted > 0;
    }

    private void deliver(T element) {
        if (wanted != Long.MAX_VALUE) {
            wanted--;
        }
        delivering = true;
        try {
            Objects.requireNonNull(handler).handle(element);
        } finally {
            delivering = false;
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription offered) {
        subscription = offered;
    }

    @Override
    public void onNext(T element) {
        asked = false;
        if (isWanted()) {
            deliver(element);
            goOn();
        } else {
            held = element;
        }
    }

    @Override
    public void onError(Throwable thrown) {
        Handler<Throwable> told = exceptionHandler;
        if (told != null) {
            told.handle(thrown);
        }
    }

    @Override
    public void onComplete() {
        if (held == null) {
            end();
        } else {
            ended = true;
        }
    }

    private void end() {
        Handler<Void> told = endHandler;
        if (told != null) {
            told.handle(null);
        }
    }

    /** The buffers of a source, as many as are asked for. */
    private record Buffers(ReadStream<Buffer> source) implements Flow.Publisher<ByteBuffer> {
        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            source.pause();
            source.exceptionHandler(subscriber::onError);
            source.endHandler(end -> subscriber.onComplete());
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {
                    source.fetch(count);
                }

                @Override
                public void cancel() {
                    source.pause();
                }
            });
            source.handler(buffer -> subscriber.onNext(ByteBuffer.wrap(buffer.getBytes())));
        }
    }
}
