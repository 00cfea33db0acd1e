package dev.jeton.integration.foreign;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A bean with a property that no JSON has. */
public class Account {
    private @Nullable String number;
    private long balance;
    private @Nullable Level level;

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public long getBalance() {
        return balance;
    }

    public void setBalance(long balance) {
        this.balance = balance;
    }

    public @Nullable Level getLevel() {
        return level;
    }

    public void setLevel(@Nullable Level level) {
        this.level = level;
    }

    /** Which Jeton could neither read nor write. */
    public Object getLock() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account
                && Objects.equals(number, account.number)
                && balance == account.balance
                && level == account.level;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, balance, level);
    }
}
