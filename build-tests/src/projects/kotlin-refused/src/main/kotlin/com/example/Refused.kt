package com.example

import dev.jeton.JsonCodec
import dev.jeton.JsonReader
import dev.jeton.JsonWriter
import dev.jeton.annotation.Json

@JvmInline
value class Id(val text: String)

/** Kotlin makes its constructor private, and gives the getter of the id a name that is none in Java. */
@Json
data class OfValueClass(val id: Id, val name: String)

/** A UInt is a value class, too. */
@Json
data class OfUnsigned(val size: UInt)

@Json
data class OfInternal(internal val size: Int)

@Json
class OfLazy(val name: String) {
    val upper by lazy { name.uppercase() }
}

@Json
object Single {
    val name = "a"
}

@Json
class Several(val text: String) {
    constructor(number: Int) : this(number.toString())
}

data class Cents(val amount: Long)

object CentsCodec : JsonCodec<Cents> {
    override fun type(): Class<*> = Cents::class.java

    override fun decode(reader: JsonReader): Cents = Cents(reader.readLong())

    override fun encode(value: Cents, writer: JsonWriter) = writer.writeLong(value.amount)
}

/** kapt shows no annotations of type arguments. */
@Json
data class OfArguments(val coins: List<@Json.Using(CentsCodec::class) Cents>)
