package dev.jeton.stream;

import dev.jeton.JsonCodec;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stream of values of one type. It says how they are delimited, and reads and writes them one by one, with only one of them in memory.
 *
 * <pre>{@code
 * JsonStream<Grant> grants = JsonStream.of(StreamFormat.LINES, GrantCodec.INSTANCE);
 * try (JsonIterator<Grant> all = grants.read(inputStream)) {
 *     while (all.hasNext()) {
 *         store(all.next());
 *     }
 * }
 * }</pre>
 *
 * <p>The {@linkplain #withLimits limits} hold for each element; how many there are, and how large the stream is, isn't limited. An element is read when its last byte
 * has arrived, so it must fit into memory: one that is larger than {@link JsonLimits#maxDocumentBytes()} is {@code DOCUMENT_TOO_LARGE}, and no more of
 * it is kept than that. A single object that is too large for memory can't be read.
 *
 * <p>Errors are {@link dev.jeton.JsonException}s whose offset, line and column are counted in the whole stream. For {@link StreamFormat#ARRAY} the path starts with the
 * element, as in {@code $[17].scope}; for the others each element is a document of its own, and the line tells which. The first error ends the stream, unless
 * {@linkplain #skipDamaged damaged elements are skipped}.
 *
 * <p>Immutable, and safe for use by several threads: each reading and writing has its own state.
 *
 * @param <T> the type of the elements
 */
public final class JsonStream<T extends @Nullable Object> {
    private final StreamFormat format;
    private final JsonLimits limits;
    private final Function<JsonLimits, ElementDecoder<T>> decoders;
    private final Function<JsonLimits, ElementEncoder<T>> encoders;
    private final @Nullable Consumer<? super DamagedElement> damaged;

    private JsonStream(
            StreamFormat format,
            JsonLimits limits,
            Function<JsonLimits, ElementDecoder<T>> decoders,
            Function<JsonLimits, ElementEncoder<T>> encoders,
            @Nullable Consumer<? super DamagedElement> damaged) {
        this.format = Objects.requireNonNull(format, "the format is null");
        this.limits = Objects.requireNonNull(limits, "the limits are null");
        this.decoders = decoders;
        this.encoders = encoders;
        this.damaged = damaged;
    }

    /**
     * A stream of the values of a codec, with the codec's {@linkplain JsonCodec#limits() limits}.
     *
     * @param <T> the type of the elements
     * @param format how they are kept apart
     * @param codec reads and writes an element. Elements may be {@code null} if it is a {@link JsonCodec#nullable()} one
     * @return the stream
     */
    public static <T extends @Nullable Object> JsonStream<T> of(StreamFormat format, JsonCodec<T> codec) {
        Objects.requireNonNull(codec, "the codec is null");
        return new JsonStream<>(
                format,
                codec.limits(),
                limits -> ElementDecoder.of(codec, limits),
                limits -> ElementEncoder.of(codec, limits),
                null);
    }

    /**
     * A stream that is read through a view, with {@link JsonLimits#DEFAULT}. Each reading has one view, which holds one element after the other, and allocates nothing
     * for them.
     *
     * <pre>{@code
     * JsonStream<GrantView> grants = JsonStream.ofViews(StreamFormat.LINES, GrantView::new);
     * }</pre>
     *
     * @param <V> the view's type
     * @param format how the elements are kept apart
     * @param views makes a view with the limits that it is given
     * @return the stream
     */
    public static <V extends JsonView> JsonStream<V> ofViews(
            StreamFormat format, Function<? super JsonLimits, ? extends V> views) {
        Objects.requireNonNull(views, "the views' constructor is null");
        return new JsonStream<>(
                format,
                JsonLimits.DEFAULT,
                limits -> ElementDecoder.of(views.apply(limits), JsonReader.create(limits)),
                limits -> ElementEncoder.ofViews(),
                null);
    }

    /**
     * The same stream with other limits.
     *
     * @param elementLimits how large an element may be
     * @return a new stream
     */
    public JsonStream<T> withLimits(JsonLimits elementLimits) {
        return new JsonStream<>(format, elementLimits, decoders, encoders, damaged);
    }

    /**
     * The same stream, which skips damaged elements where it is read: those that are no JSON, do not fit the type, break a limit, or are refused by the type's
     * constructor. For lines an element is the line; for sequences it goes up to the next record separator.
     *
     * @param action is called for each, before the elements after it are read. An exception that it throws ends the stream
     * @return a new stream
     * @throws IllegalStateException if the format is {@link StreamFormat#ARRAY} or {@link StreamFormat#CONCATENATED}: after damage the
     * start of the next element is unknown
     */
    public JsonStream<T> skipDamaged(Consumer<? super DamagedElement> action) {
        Objects.requireNonNull(action, "the action is null");
        if (!format.isRecoverable()) {
            throw new IllegalStateException(
                    "only of LINES and SEQUENCE is it known where an element starts behind a damaged one");
        }
        return new JsonStream<>(format, limits, decoders, encoders, action);
    }

    private ElementEngine<T> engine() {
        return new ElementEngine<>(format, limits, decoders.apply(limits), damaged);
    }

    /**
     * Reads a stream of bytes.
     *
     * @param source the stream in UTF-8; closed by {@link JsonIterator#close()}, and not before
     * @return its elements
     */
    public JsonIterator<T> read(InputStream source) {
        return new JsonIterator<>(engine(), Objects.requireNonNull(source, "the source is null"));
    }

    /**
     * Reads a channel.
     *
     * @param source the stream in UTF-8, in blocking mode; closed by {@link JsonIterator#close()}, and not before. Interrupting a thread that reads it closes it,
     *     if it is an interruptible channel
     * @return its elements
     */
    public JsonIterator<T> read(ReadableByteChannel source) {
        return read(Channels.newInputStream(source));
    }

    /**
     * Reads what a publisher sends. Each subscriber gets a subscription to the source of its own, so the result may be subscribed to as
     * often as the source may.
     *
     * <p>One buffer is asked for at a time, and only while an element is wanted. It is copied before {@code onNext} returns. What has arrived before the source fails is
     * handed over before its error. Where the elements are views, a subscriber must be done with one when its {@code onNext} returns. An element that is {@code null}
     * is an error, as publishers can't send it.
     *
     * @param source sends the stream in UTF-8, in buffers of any size
     * @return the elements, by the rules of {@link Flow}
     */
    public Flow.Publisher<T> publisher(Flow.Publisher<? extends ByteBuffer> source) {
        Objects.requireNonNull(source, "the source is null");
        return subscriber -> {
            Objects.requireNonNull(subscriber, "the subscriber is null");
            source.subscribe(new ElementProcessor<>(engine(), subscriber));
        };
    }

    /**
     * Reads what it is fed.
     *
     * @param action takes the elements, in the thread that feeds. An exception that it throws ends the stream. A view must not be used any more when it returns
     * @return takes the stream's bytes
     */
    public JsonFeed<T> feed(Consumer<? super T> action) {
        return new JsonFeed<>(engine(), Objects.requireNonNull(action, "the action is null"));
    }

    /**
     * Writes a stream of bytes.
     *
     * @param target takes the stream in UTF-8; closed by {@link JsonStreamWriter#close()}
     * @return takes the elements
     */
    public JsonStreamWriter<T> write(OutputStream target) {
        return new JsonStreamWriter<>(
                format,
                encoders.apply(limits),
                Objects.requireNonNull(target, "the target is null"),
                limits.maxRetainedBytes());
    }

    /**
     * Writes a channel.
     *
     * @param target takes the stream in UTF-8, in blocking mode; closed by {@link JsonStreamWriter#close()}
     * @return takes the elements
     */
    public JsonStreamWriter<T> write(WritableByteChannel target) {
        return write(Channels.newOutputStream(target));
    }

    /**
     * Writes what a publisher sends. Each subscriber gets a writing of its own, so what is returned may be subscribed to as often as the elements may.
     *
     * <p>Each element is a buffer of its own, and for an array the closing bracket is one. Elements are asked for as buffers are. An element that can't be written is an error, and
     * cancels the elements.
     *
     * @param elements sends the elements, none of them null. A view must be as it is until {@code onNext} returns
     * @return the stream in UTF-8, by the rules of {@link Flow}; its buffers may be kept
     */
    public Flow.Publisher<ByteBuffer> bytes(Flow.Publisher<? extends T> elements) {
        Objects.requireNonNull(elements, "the elements are null");
        return subscriber -> {
            Objects.requireNonNull(subscriber, "the subscriber is null");
            ByteProcessor.Target target = new ByteProcessor.Target();
            elements.subscribe(new ByteProcessor<>(write(target), target, subscriber));
        };
    }

    /** Says how the elements are kept apart. */
    @Override
    public String toString() {
        return "JsonStream[" + format + "]";
    }
}
