package dev.jeton.codegen;

import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.StringEncoder;
import dev.jeton.internal.text.Utf8;
import dev.jeton.internal.text.Utf8Text;
import dev.jeton.internal.value.CharsetText;
import dev.jeton.internal.value.CurrencyText;
import dev.jeton.internal.value.InetAddressText;
import dev.jeton.internal.value.LocaleText;
import dev.jeton.internal.value.UriText;
import dev.jeton.internal.value.UuidText;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms of values other than those of {@code java.time}. {@code docs/text-values.md} says what exactly is read and written, and what is allocated beside
 * the value. Safe for use by many threads.
 */
public final class ValueForms {
    /** The canonical text of RFC 9562 section 4, read in either case and written in lower case. */
    public static final ValueForm<UUID> UUID = new UuidForm();

    /** A literal IPv4 or IPv6 address; host names are rejected, and nothing is looked up. */
    public static final ValueForm<InetAddress> INET_ADDRESS = new InetAddressForm();

    /** Whatever {@link URI#URI(String)} accepts. */
    public static final ValueForm<URI> URI = new UriForm();

    /** A language tag of BCP 47. */
    public static final ValueForm<Locale> LOCALE = new LocaleForm();

    /** A currency code of ISO 4217. */
    public static final ValueForm<Currency> CURRENCY = new CurrencyForm();

    /** The name of a charset that this JVM has. */
    public static final ValueForm<Charset> CHARSET = new CharsetForm();

    /** A string as an array of chars, which can be erased. */
    public static final ValueForm<char[]> CHARS = new CharsForm();

    /** Base64 of either alphabet, with padding or without; written as in RFC 4648 section 4, with padding. */
    public static final ValueForm<byte[]> BYTES = new BytesForm(Base64.ANY);

    /** Base64 of RFC 4648 section 4, with padding. */
    public static final ValueForm<byte[]> BASE64 = new BytesForm(Base64.STANDARD);

    /** Base64 of RFC 4648 section 5, without padding. */
    public static final ValueForm<byte[]> BASE64_URL = new BytesForm(Base64.URL);

    private static final String REDACTED = "<redacted>";

    private ValueForms() {}

    /**
     * Makes a form of the constants of an enum by their names in Java. It allocates nothing.
     *
     * @param <E> the enum
     * @param type its class
     * @param constants all constants, in their order; the array becomes part of the form
     * @return a new form
     */
    public static <E extends Enum<E>> ValueForm<E> names(Class<E> type, E[] constants) {
        return new NameForm<>(type, constants, false);
    }

    /**
     * Makes a form of the constants of an enum by their names in Java, which ignores the case of the letters A to Z where there is no exact match. It allocates
     * nothing.
     *
     * @param <E> the enum
     * @param type its class
     * @param constants all constants, in their order; the array becomes part of the form
     * @return a new form
     */
    public static <E extends Enum<E>> ValueForm<E> namesIgnoringCase(Class<E> type, E[] constants) {
        return new NameForm<>(type, constants, true);
    }

    private static final class UuidForm extends ValueForm<UUID> {
        UuidForm() {
            super(UUID.class);
        }

        @Override
        public @Nullable UUID parse(byte[] text, int from, int to) {
            return UuidText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return UuidText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(UUID value) {
            return UuidText.LENGTH;
        }

        @Override
        public int write(UUID value, byte[] target, int at) {
            return UuidText.write(value, target, at);
        }
    }

    private static final class InetAddressForm extends ValueForm<InetAddress> {
        InetAddressForm() {
            super(InetAddress.class);
        }

        @Override
        public @Nullable InetAddress parse(byte[] text, int from, int to) {
            return InetAddressText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return InetAddressText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(InetAddress value) {
            return InetAddressText.MAX_BYTES;
        }

        @Override
        public int write(InetAddress value, byte[] target, int at) {
            return InetAddressText.write(value, target, at);
        }
    }

    private static final class CurrencyForm extends ValueForm<Currency> {
        CurrencyForm() {
            super(Currency.class);
        }

        @Override
        public @Nullable Currency parse(byte[] text, int from, int to) {
            return CurrencyText.parse(text, from, to);
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return CurrencyText.isValid(text, from, to);
        }

        @Override
        public long maxBytes(Currency value) {
            return CurrencyText.LENGTH;
        }

        @Override
        public int write(Currency value, byte[] target, int at) {
            return CurrencyText.write(value, target, at);
        }
    }

    private static final class UriForm extends StringForm<URI> {
        UriForm() {
            super(URI.class);
        }

        @Override
        @Nullable
        URI parse(String text) {
            return UriText.parse(text);
        }

        @Override
        public String text(URI value) {
            return value.toString();
        }
    }

    private static final class LocaleForm extends StringForm<Locale> {
        LocaleForm() {
            super(Locale.class);
        }

        @Override
        @Nullable
        Locale parse(String text) {
            return LocaleText.parse(text);
        }

        @Override
        public String text(Locale value) {
            return value.toLanguageTag();
        }
    }

    private static final class CharsetForm extends StringForm<Charset> {
        CharsetForm() {
            super(Charset.class);
        }

        @Override
        @Nullable
        Charset parse(String text) {
            return CharsetText.parse(text);
        }

        @Override
        public String text(Charset value) {
            return value.name();
        }
    }

    private static final class CharsForm extends ValueForm<char[]> {
        CharsForm() {
            super(char[].class);
        }

        @Override
        public String describe(char[] value) {
            return REDACTED;
        }

        @Override
        public char @Nullable [] parse(byte[] text, int from, int to) {
            char[] chars = new char[Utf8Text.chars(text, from, to)];
            return Utf8Text.decode(text, from, to, chars, 0) ? chars : null;
        }

        /** Any string is valid, and the reader has checked that it is UTF-8. */
        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return true;
        }

        @Override
        public long maxBytes(char[] value) {
            return (long) StringEncoder.MAX_BYTES_PER_CHAR * value.length;
        }

        @Override
        public int write(char[] value, byte[] target, int at) {
            int position = at;
            for (int index = 0; index < value.length; index++) {
                char unit = value[index];
                if (!Character.isSurrogate(unit)) {
                    position = StringEncoder.write(unit, target, position);
                } else if (index + 1 < value.length && Character.isSurrogatePair(unit, value[index + 1])) {
                    position = Utf8.write(Character.toCodePoint(unit, value[index + 1]), target, position);
                    index++;
                } else {
                    return UNPAIRED_SURROGATE;
                }
            }
            return position;
        }
    }

    private static final class BytesForm extends ValueForm<byte[]> {
        private final int form;

        BytesForm(int form) {
            super(byte[].class);
            this.form = form;
        }

        @Override
        public String describe(byte[] value) {
            return REDACTED;
        }

        @Override
        public byte @Nullable [] parse(byte[] text, int from, int to) {
            int length = Base64.decodedLength(text, from, to, form);
            if (length < 0) {
                return null;
            }
            byte[] bytes = new byte[length];
            return Base64.decode(text, from, to, bytes, form) ? bytes : null;
        }

        @Override
        public boolean isValid(byte[] text, int from, int to) {
            return Base64.isValid(text, from, to, form);
        }

        @Override
        public long maxBytes(byte[] value) {
            return Base64.encodedLength(value.length);
        }

        @Override
        public int write(byte[] value, byte[] target, int at) {
            return form == Base64.URL ? Base64.encodeUrl(value, target, at) : Base64.encode(value, target, at);
        }
    }
}
