package dev.jeton.integration.imported;

import dev.jeton.annotation.Json;
import dev.jeton.integration.foreign.Account;
import dev.jeton.integration.foreign.Address;
import dev.jeton.integration.foreign.Contact;
import dev.jeton.integration.foreign.Iban;
import dev.jeton.integration.foreign.Level;
import dev.jeton.integration.foreign.Money;
import dev.jeton.integration.foreign.Node;
import dev.jeton.integration.foreign.Span;
import dev.jeton.integration.foreign.Trip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has imported types in every position. */
@Json(view = true)
public record Customer(
        @Nullable Address home,
        @Json.Flatten(prefix = "billing_") @Nullable Address billing,
        List<Account> accounts,
        Map<Level, Integer> counts,
        @Nullable Level level,
        Optional<Contact> contact,
        @Nullable Money credit,
        @Nullable Iban iban,
        Map<Iban, Money> limits,
        @Nullable Span<Integer> ages,
        List<Trip> trips,
        @Nullable Node tree) {}
