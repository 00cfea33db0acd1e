/** Types whose values have codecs that are listed once, for the package. */
@NullMarked
@Json.Codecs({MoneyCodec.class, IsbnCodec.class, PairCodec.class})
package dev.jeton.integration.listed;

import dev.jeton.annotation.Json;
import dev.jeton.integration.own.MoneyCodec;
import dev.jeton.integration.own.PairCodec;
import org.jspecify.annotations.NullMarked;
