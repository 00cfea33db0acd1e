/** Types of a library, imported with what it does not say of them, and types that have them. */
@Json.Import(
        value = Address.class,
        mixin = AddressNames.class,
        with = @Json(naming = Json.Naming.SNAKE_CASE, view = true))
@Json.Import(value = Account.class, mixin = AccountNames.class, with = @Json(view = true))
@Json.Import(value = Level.class, mixin = LevelNames.class, with = @Json(ignoreCase = true))
@Json.Import(
        value = Contact.class,
        mixin = ContactNames.class,
        with = @Json(discriminator = "kind", naming = Json.Naming.KEBAB_CASE, view = true))
@Json.Import(value = Contact.Phone.class, mixin = PhoneNames.class)
@Json.Import(value = Money.class, mixin = MoneyNames.class, with = @Json(view = true))
@Json.Import(value = Iban.class, mixin = IbanValue.class)
@Json.Import(value = Span.class, with = @Json(view = true))
@Json.Import(value = Trip.class, with = @Json(builder = Trip.Builder.class, view = true))
@Json.Import(value = Node.class, with = @Json(view = true))
@NullMarked
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
import org.jspecify.annotations.NullMarked;
