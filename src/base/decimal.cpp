// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <limits>

namespace martlet {
namespace decimal {

namespace {
__extension__ using Wide = __int128;

std::optional<std::int64_t> narrow(Wide value)
{
    if (value > std::numeric_limits<std::int64_t>::max() || value < std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}
} // namespace

std::optional<std::int64_t> parse(std::string_view text, int scale)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    Wide units = 0;
    int digits = 0;
    int decimals = -1; // -1: no point yet
    constexpr Wide limit = Wide(std::numeric_limits<std::int64_t>::max()) + 1;
    for (const char c : text) {
        if (c == '.') {
            if (decimals >= 0)
                return std::nullopt;
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        ++digits;
        if (decimals >= 0 && ++decimals > scale) {
            if (c != '0')
                return std::nullopt;
            continue;
        }
        units = units * 10 + (c - '0');
        if (units > limit)
            return std::nullopt;
    }
    if (digits == 0)
        return std::nullopt;
    for (int place = decimals < 0 ? 0 : decimals; place < scale; ++place) {
        units *= 10;
        if (units > limit)
            return std::nullopt;
    }
    return narrow(negative ? -units : units);
}

QString print(std::int64_t units, int scale)
{
    const bool negative = units < 0;
    auto rest = negative ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
    char16_t buffer[32];
    int at = 32;
    for (int place = 0; place <= scale || rest != 0; ++place) {
        if (place == scale && scale > 0)
            buffer[--at] = u'.';
        buffer[--at] = static_cast<char16_t>(u'0' + rest % 10);
        rest /= 10;
    }
    if (negative)
        buffer[--at] = u'-';
    return QString::fromUtf16(buffer + at, 32 - at);
}

QString printShort(std::int64_t units, int scale, int atLeast)
{
    QString text = print(units, scale);
    if (scale == 0)
        return text;
    int drop = 0;
    while (drop < scale - atLeast && text[text.size() - 1 - drop] == u'0')
        ++drop;
    if (drop == scale)
        ++drop; // the point goes with the last decimal
    text.chop(drop);
    return text;
}

std::optional<std::int64_t> add(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    return __builtin_add_overflow(a, b, &sum) ? std::nullopt : std::optional(sum);
}

std::optional<std::int64_t> subtract(std::int64_t a, std::int64_t b)
{
    std::int64_t difference = 0;
    return __builtin_sub_overflow(a, b, &difference) ? std::nullopt : std::optional(difference);
}

std::optional<std::int64_t> multiply(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    return __builtin_mul_overflow(a, b, &product) ? std::nullopt : std::optional(product);
}

std::optional<std::int64_t> multiplyDivide(std::int64_t a, std::int64_t b, std::int64_t divisor)
{
    const Wide product = Wide(a) * b;
    const Wide half = divisor / 2;
    const Wide remainderSafe = product < 0 ? product - half : product + half;
    return narrow(remainderSafe / divisor);
}

} // namespace decimal

std::optional<Money> multiply(Quantity quantity, Money price)
{
    const auto units = decimal::multiplyDivide(quantity.units(), price.units(), Quantity::one);
    return units ? std::optional(Money::fromUnits(*units)) : std::nullopt;
}

} // namespace martlet
