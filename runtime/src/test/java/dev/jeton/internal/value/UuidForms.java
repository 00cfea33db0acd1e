package dev.jeton.internal.value;

import java.util.List;
import java.util.UUID;

final class UuidForms {
    static final TextForm<UUID> UUIDS = new TextForm<>(
            "UUID",
            UuidText::parse,
            UuidText::isValid,
            UuidText::write,
            value -> UuidText.LENGTH,
            UUID::fromString,
            UUID::toString,
            random -> new UUID(random.nextLong(), random.nextLong()),
            value -> new UUID(value.getMostSignificantBits(), value.getLeastSignificantBits()),
            // The JDK fills short groups up and, on some releases, cuts long ones: "1-1-1-1-1" is a UUID there.
            (text, value) -> !text.equalsIgnoreCase(value.toString()),
            List.of(
                    "00000000-0000-0000-0000-000000000000",
                    "ffffffff-ffff-ffff-ffff-ffffffffffff",
                    "01234567-89ab-cdef-FEDC-BA9876543210",
                    "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));

    private UuidForms() {}
}
