package dev.jeton.integration.made;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A class with one constructor, a superclass, an interface, and a setter for the rest. */
@Json(naming = Json.Naming.SNAKE_CASE, view = true)
public class Account extends Entity implements Entity.Named {
    @Json.Required
    private final String ownerName;

    private final @Nullable Money balance;
    private final List<Money> history;
    private @Nullable String note;

    @Json.Secret
    private final Optional<String> pin;

    Account(long id, String ownerName, @Nullable Money balance, List<Money> history, Optional<String> pin) {
        super(id);
        this.ownerName = ownerName;
        this.balance = balance;
        this.history = history;
        this.pin = pin;
    }

    @Override
    public String ownerName() {
        return ownerName;
    }

    public @Nullable Money getBalance() {
        return balance;
    }

    public List<Money> getHistory() {
        return history;
    }

    public Optional<String> pin() {
        return pin;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** Which accounts are open, in a class of another package's kind: package-private and nested. */
    @Json
    static class Ledger {
        final List<Account> accounts;

        Ledger(List<Account> accounts) {
            this.accounts = accounts;
        }
    }
}
