package dev.jeton;

import dev.jeton.codegen.CodecReader;
import dev.jeton.codegen.NameTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The view of {@link Token} as the processor would generate it. */
public final class TokenView extends JsonView {
    private static final NameTable MEMBERS = TokenCodec.MEMBERS;

    private static final long REQUIRED = 0x1L;

    private final Utf8Slice accessToken = Utf8Slice.secret();
    private final Utf8Slice tokenType = new Utf8Slice();
    private long expiresIn;
    private int retries;
    private final WordCursor scope = new WordCursor();
    private final ElementCursor properties = new ElementCursor();
    private @Nullable PropertyView propertiesElement;
    private final MemberCursor labels = new MemberCursor();
    private final ElementCursor times = new ElementCursor();
    private @Nullable Kind kind;
    private final Utf8Slice kindText = new Utf8Slice();
    private final MemberCursor extra = MemberCursor.unknownOf(MEMBERS);
    private long present;

    public TokenView() {}

    public TokenView(JsonLimits limits) {
        super(limits);
    }

    @Override
    protected @Nullable JsonException read(CodecReader reader) {
        forget();
        long seen = 0;
        extra.begin(reader);
        reader.beginView(MEMBERS);
        for (int member = reader.nextMember(); member != JsonReader.END_OBJECT; member = reader.nextMember()) {
            if (member >= 0) {
                if ((seen & 1L << member) != 0) {
                    throw reader.duplicateMember();
                }
                seen |= 1L << member;
            }
            switch (member) {
                case 0 -> {
                    reader.readSlice(accessToken);
                    present |= 1L << 0;
                }
                case 1 -> {
                    if (!reader.readNull()) {
                        reader.readSlice(tokenType);
                        present |= 1L << 1;
                    }
                }
                case 2 -> {
                    if (!reader.readNullOrEmpty()) {
                        expiresIn = reader.readLenientLong();
                        present |= 1L << 2;
                    }
                }
                case 3 -> {
                    retries = reader.readInt();
                    present |= 1L << 3;
                }
                case 4 -> {
                    if (!reader.readNull()) {
                        scope.readValue(reader);
                        present |= 1L << 4;
                    }
                }
                case 5 -> {
                    if (!reader.readNull()) {
                        readProperties(reader);
                        present |= 1L << 5;
                    }
                }
                case 6 -> {
                    if (!reader.readNull()) {
                        readLabels(reader);
                        present |= 1L << 6;
                    }
                }
                case 7 -> {
                    readTimes(reader);
                    present |= 1L << 7;
                }
                case 8 -> {
                    if (!reader.readNull()) {
                        kind = KindCodec.INSTANCE.readOpen(reader, kindText);
                        present |= 1L << 8;
                    }
                }
                default -> {
                    reader.noteUnknownMember();
                    reader.skipValue();
                }
            }
        }
        extra.end(reader);
        reader.requireMembers(MEMBERS, seen, REQUIRED, 0);
        return null;
    }

    private void readProperties(CodecReader reader) {
        properties.begin(reader);
        reader.beginArray();
        while (reader.nextElement()) {
            if (!reader.readNull()) {
                PropertyView element = propertiesElement;
                if (element == null) {
                    element = new PropertyView();
                    propertiesElement = element;
                }
                element.readValue(reader);
            }
        }
        properties.end(reader);
    }

    private void readLabels(CodecReader reader) {
        labels.begin(reader);
        reader.beginMap();
        while (reader.nextDistinctEntry()) {
            if (!reader.readNull()) {
                reader.readSlice(reader.discarded());
            }
        }
        labels.end(reader);
    }

    private void readTimes(CodecReader reader) {
        times.begin(reader);
        reader.beginArray();
        while (reader.nextElement()) {
            reader.readLong();
        }
        times.end(reader);
    }

    @Override
    protected void forget() {
        accessToken.forget();
        tokenType.forget();
        expiresIn = 0;
        retries = 0;
        scope.forget();
        properties.forget();
        if (propertiesElement != null) {
            propertiesElement.erase();
        }
        labels.forget();
        times.forget();
        kind = null;
        kindText.forget();
        extra.forget();
        present = 0;
    }

    Utf8Slice accessToken() {
        return accessToken;
    }

    Utf8Slice tokenType() {
        return tokenType;
    }

    boolean hasExpiresIn() {
        return (present & 1L << 2) != 0;
    }

    long expiresIn() {
        return expiresIn;
    }

    int retries() {
        return retries;
    }

    WordCursor scope() {
        scope.rewind();
        return scope;
    }

    ElementCursor properties() {
        properties.rewind();
        return properties;
    }

    MemberCursor labels() {
        labels.rewind();
        return labels;
    }

    ElementCursor times() {
        times.rewind();
        return times;
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    Utf8Slice kindText() {
        return kindText;
    }

    MemberCursor extra() {
        extra.rewind();
        return extra;
    }

    Token toValue() {
        return TokenCodec.INSTANCE.decode(rereader());
    }

    /** Everything in this view as text, made of what the accessors say; the same as {@link Token#text()} of the record. */
    String describe() {
        StringBuilder text = new StringBuilder();
        text.append(accessToken.text()).append(' ').append(orNull(tokenType)).append(' ');
        text.append(hasExpiresIn() ? "OptionalLong[" + expiresIn + "]" : "OptionalLong.empty");
        text.append(' ').append(retries).append(' ');
        List<@Nullable Object> list = new ArrayList<>();
        for (WordCursor words = scope(); words.next(); ) {
            list.add(words.word().text());
        }
        text.append(scope.isPresent() ? list.toString() : "null").append(' ');
        list.clear();
        PropertyView property = new PropertyView();
        for (ElementCursor elements = properties(); elements.next(); ) {
            list.add(elements.isNull() ? null : elements.as(property).toValue());
            assertSameProperty(elements.isNull() ? null : property);
        }
        text.append(properties.isPresent() ? list.toString() : "null").append(' ');
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        for (MemberCursor members = labels(); members.next(); ) {
            map.put(
                    members.key().text(),
                    members.isNull() ? null : members.asSlice().text());
        }
        text.append(labels.isPresent() ? map.toString() : "null").append(' ');
        list.clear();
        for (ElementCursor elements = times(); elements.next(); ) {
            list.add(elements.asLong());
        }
        text.append(list).append(' ');
        text.append(kindText.isPresent() ? KindCodec.INSTANCE.open(kindText.text()) : "null");
        if (kindText.isPresent()
                && kind != KindCodec.INSTANCE.open(kindText.text()).constant()) {
            throw new AssertionError("another constant");
        }
        for (MemberCursor members = extra(); members.next(); ) {
            text.append(' ')
                    .append(members.key().text())
                    .append('=')
                    .append(members.asRaw().text());
        }
        return text.toString();
    }

    private static void assertSameProperty(@Nullable PropertyView view) {
        if (view != null && !view.toValue().equals(new Token.Property(orNull(view.key()), view.hidden()))) {
            throw new AssertionError("view and record differ");
        }
    }

    private static @Nullable String orNull(Utf8Slice slice) {
        return slice.isPresent() ? slice.text() : null;
    }
}
