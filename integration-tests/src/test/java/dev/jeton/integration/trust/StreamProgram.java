package dev.jeton.integration.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.stream.JsonFeed;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.JsonStreamWriter;
import dev.jeton.stream.StreamFormat;
import dev.jeton.tokens.oauth.OAuthTokenResponse;
import dev.jeton.tokens.oauth.OAuthTokenResponseCodec;
import dev.jeton.tokens.oauth.OAuthTokenResponseView;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** Run by {@link StreamMemoryTest} with a small heap: reads and writes streams that are several times larger, in every way, and prints what they had. */
public final class StreamProgram {
    private static final int MILLION = 1_000_000;
    private static final int FEW = 300_000;

    private static final JsonStream<OAuthTokenResponse> LINES =
            JsonStream.of(StreamFormat.LINES, OAuthTokenResponseCodec.INSTANCE);
    private static final JsonStream<OAuthTokenResponseView> VIEWS =
            JsonStream.ofViews(StreamFormat.LINES, OAuthTokenResponseView::new);

    private StreamProgram() {}

    /** Prints. */
    @SuppressWarnings("SystemOut") // Is a program.
    public static void main(String[] arguments) throws IOException {
        System.out.println("views " + views());
        System.out.println("array " + array());
        System.out.println("fed " + fed());
        System.out.println("published " + published());
        System.out.println("written " + written());
        System.out.println("endless " + endless());
    }

    private static long views() throws IOException {
        long sum = 0;
        try (JsonIterator<OAuthTokenResponseView> lines = VIEWS.read(new Responses("", "\n", "", MILLION))) {
            while (lines.hasNext()) {
                sum += lines.next().expiresIn();
            }
        }
        return sum;
    }

    private static long array() throws IOException {
        JsonStream<OAuthTokenResponse> array = JsonStream.of(StreamFormat.ARRAY, OAuthTokenResponseCodec.INSTANCE);
        try (JsonIterator<OAuthTokenResponse> elements =
                array.read(new Responses("[", ",\n", "{\"access_token\":\"\",\"token_type\":\"\"}]", FEW))) {
            return elements.stream()
                    .mapToLong(response -> response.expiresIn().orElse(0))
                    .sum();
        }
    }

    private static long fed() throws IOException {
        long[] sum = new long[1];
        JsonFeed<OAuthTokenResponse> feed =
                LINES.feed(response -> sum[0] += response.expiresIn().orElse(0));
        InputStream source = new Responses("", "\n", "", FEW);
        byte[] piece = new byte[777];
        for (int count = source.read(piece); count >= 0; count = source.read(piece)) {
            feed.feed(piece, 0, count);
        }
        feed.end();
        return sum[0];
    }

    private static long published() {
        long[] sum = new long[1];
        VIEWS.publisher(new Responses("", "\n", "", FEW)).subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(OAuthTokenResponseView view) {
                sum[0] += view.expiresIn();
            }

            @Override
            public void onError(Throwable error) {
                throw new AssertionError(error);
            }

            @Override
            public void onComplete() {
                sum[0]++;
            }
        });
        return sum[0];
    }

    private static long written() throws IOException {
        OAuthTokenResponse response = OAuthTokenResponseCodec.INSTANCE.read(Responses.TEXT);
        long[] size = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                size[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                size[0] += length;
            }
        };
        try (JsonStreamWriter<OAuthTokenResponse> writer = LINES.write(counting)) {
            for (int line = 0; line < FEW; line++) {
                writer.write(response);
            }
        }
        return size[0];
    }

    /** A line without end is given up at the limit, and needs no more than twice that. */
    private static JsonErrorCode endless() {
        InputStream quotes = new InputStream() {
            @Override
            public int read() {
                return '"';
            }
        };
        JsonLimits limits = JsonLimits.builder().maxDocumentBytes(4 << 20).build();
        try {
            LINES.withLimits(limits).read(quotes).next();
            throw new AssertionError("the line has no end");
        } catch (JsonException error) {
            return error.code();
        }
    }

    /** Very many responses, which exist nowhere at once. */
    private static final class Responses extends InputStream implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
        static final String TEXT =
                "{\"access_token\":\"2YotnFZFEjr1zCsicMWpAA\",\"token_type\":\"Bearer\",\"expires_in\":3600,"
                        + "\"refresh_token\":\"tGzv3JOkF0XG5Qx2TlKWIA\",\"scope\":\"openid email profile\"}";

        private final byte[] repeated;
        private final byte[] last;
        private byte[] current;
        private int left;
        private int at;
        private Flow.Subscriber<? super ByteBuffer> subscriber;

        @SuppressWarnings("NullAway.Init") // Only a publisher has a subscriber.
        Responses(String before, String between, String last, int count) {
            this.repeated = (TEXT + between).getBytes(UTF_8);
            this.last = last.getBytes(UTF_8);
            this.current = before.getBytes(UTF_8);
            this.left = count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            while (at == current.length) {
                if (left < 0) {
                    return -1;
                }
                current = left == 0 ? last : repeated;
                left--;
                at = 0;
            }
            int count = Math.min(length, current.length - at);
            System.arraycopy(current, at, target, offset, count);
            at += count;
            return count;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> target) {
            subscriber = target;
            target.onSubscribe(this);
        }

        @Override
        public void request(long count) {
            if (left-- > 0) {
                subscriber.onNext(ByteBuffer.wrap(repeated));
            } else {
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {}
    }
}
