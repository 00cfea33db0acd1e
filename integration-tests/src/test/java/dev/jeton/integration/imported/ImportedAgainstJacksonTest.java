package dev.jeton.integration.imported;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jeton.JsonCodec;
import dev.jeton.integration.foreign.Account;
import dev.jeton.integration.foreign.Address;
import dev.jeton.integration.foreign.Contact;
import dev.jeton.integration.foreign.Iban;
import dev.jeton.integration.foreign.Level;
import dev.jeton.integration.foreign.Money;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The mixins of imports mean what Jackson's mix-ins with its annotations mean. */
class ImportedAgainstJacksonTest {
    private static final ObjectMapper JACKSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(Address.class, OfAddress.class)
            .addMixIn(Account.class, OfAccount.class)
            .addMixIn(Level.class, OfLevel.class)
            .addMixIn(Contact.class, OfContact.class)
            .addMixIn(Money.class, OfMoney.class)
            .addMixIn(Iban.class, OfIban.class);

    private abstract static class OfAddress {
        @JsonProperty("house_number")
        int houseNumber;

        @JsonProperty("postcode")
        String zip;
    }

    @JsonPropertyOrder({"level", "iban", "balance"})
    private interface OfAccount {
        @JsonProperty("iban")
        String getNumber();

        @JsonIgnore
        Object getLock();
    }

    private enum OfLevel {
        @JsonProperty("l")
        LOW
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Contact.Mail.class, name = "mail"),
        @JsonSubTypes.Type(value = Contact.Phone.class, name = "phone"),
        @JsonSubTypes.Type(value = Contact.Letter.class, name = "letter")
    })
    private interface OfContact {}

    private abstract static class OfMoney {
        @JsonCreator
        static Money of(@JsonProperty("currency") String currency, @JsonProperty("cents") long cents) {
            throw new AssertionError("only its annotations count");
        }

        @JsonProperty
        abstract String currency();

        @JsonProperty
        abstract long cents();
    }

    private abstract static class OfIban {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfIban(String text) {}

        @JsonValue
        abstract String text();
    }

    private static <T> void assertSame(JsonCodec<T> codec, Class<T> type, T value) throws IOException {
        String json = codec.toJson(value);
        assertWithMessage(json).that(json).isEqualTo(JACKSON.writeValueAsString(value));
        assertWithMessage(json).that(codec.read(json)).isEqualTo(value);
        assertWithMessage(json).that(JACKSON.readValue(json, type)).isEqualTo(value);
    }

    @Test
    void randomValuesAreReadAndWrittenAlike() throws IOException {
        SplittableRandom random = new SplittableRandom(33);
        for (int round = 0; round < 300; round++) {
            String text = random.nextBoolean() ? null : "t\u00e9\"\\" + random.nextInt();
            Level level = random.nextBoolean() ? null : Level.values()[random.nextInt(3)];
            Address address = new Address("s" + round, random.nextInt(), text);
            Account account = new Account();
            account.setNumber(text);
            account.setBalance(random.nextLong());
            account.setLevel(level);
            assertSame(AddressCodec.INSTANCE, Address.class, address);
            assertSame(AccountCodec.INSTANCE, Account.class, account);
            assertSame(ContactCodec.INSTANCE, Contact.class, new Contact.Mail(text));
            assertSame(ContactCodec.INSTANCE, Contact.class, new Contact.Phone("n" + round, random.nextBoolean()));
            assertSame(ContactCodec.INSTANCE, Contact.class, new Contact.Letter(address));
            assertSame(MoneyCodec.INSTANCE, Money.class, Money.of("EUR", random.nextInt(1000)));
            assertSame(IbanCodec.INSTANCE, Iban.class, new Iban("DE" + random.nextInt(100, 1000)));
        }
        for (Level level : Level.values()) {
            assertSame(LevelCodec.INSTANCE, Level.class, level);
        }
    }
}
