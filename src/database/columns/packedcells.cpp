// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/packedcells.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>

namespace martlet {

namespace {

// size, low, step, width, whether empty cells are told apart; then the cells, a gap that any cell may be read
// over, and of each cell whether it is empty.
constexpr size_t headSize = 26, gap = 8;
constexpr int widths[] = {1, 2, 3, 4, 8};

void append(std::string &bytes, quint64 number, size_t width)
{
    char little[8];
    qToLittleEndian(number, little);
    bytes.append(little, width);
}

quint64 numberAt(const char *bytes)
{
    return qFromLittleEndian<quint64>(bytes);
}

quint64 above(qint64 value, qint64 low)
{
    return quint64(value) - quint64(low);
}

int widthFor(quint64 most)
{
    for (const int width : widths)
        if (width == 8 || most >> (8 * width) == 0)
            return width;
    return 8;
}

// Divides what it divides without a rest: by multiplication (Warren, Hacker's Delight, 2002, 10-16).
class Divisor final
{
public:
    explicit Divisor(quint64 divisor)
        : m_shift(std::countr_zero(divisor))
        , m_most(std::numeric_limits<quint64>::max() / divisor)
    {
        const auto odd = divisor >> m_shift;
        m_inverse = odd; // of three bits; each step doubles them
        for (int bits = 3; bits < 64; bits *= 2)
            m_inverse *= 2 - odd * m_inverse;
    }
    bool divides(quint64 number) const { return quotient(number) <= m_most; }
    quint64 quotient(quint64 number) const { return std::rotr(number * m_inverse, m_shift); }

private:
    int m_shift;
    quint64 m_most, m_inverse = 0;
};

} // namespace

std::optional<std::pair<qint64, qint64>> PackedCells::ends(const std::vector<qint64> &values,
                                                           const std::vector<quint8> &isEmpty)
{
    qint64 low = std::numeric_limits<qint64>::max(), high = std::numeric_limits<qint64>::min();
    for (size_t at = 0; at < values.size(); ++at) {
        if (isEmpty.empty() || !isEmpty[at]) {
            low = std::min(low, values[at]);
            high = std::max(high, values[at]);
        }
    }
    return low > high ? std::nullopt : std::optional(std::pair(low, high));
}

std::string PackedCells::pack(const std::vector<qint64> &values, const std::vector<quint8> &isEmpty)
{
    const auto isThere = [&](size_t at) { return isEmpty.empty() || !isEmpty[at]; };
    const auto [low, high] = ends(values, isEmpty).value_or(std::pair(0, 0));
    quint64 step = 0;
    Divisor divisor(1);
    for (size_t at = 0; at < values.size() && step != 1; ++at) {
        const auto number = isThere(at) ? above(values[at], low) : 0;
        if (number != 0 && (step == 0 || !divisor.divides(number))) {
            step = std::gcd(step, number);
            divisor = Divisor(step);
        }
    }
    step = std::max<quint64>(step, 1);
    const int width = widthFor(above(high, low) / step);
    const bool hasEmpty = std::find(isEmpty.begin(), isEmpty.end(), 1) != isEmpty.end();
    std::string bytes;
    bytes.reserve(headSize + gap + values.size() * size_t(width + 1));
    append(bytes, values.size(), 8);
    append(bytes, quint64(low), 8);
    append(bytes, step, 8);
    append(bytes, quint64(width), 1);
    append(bytes, hasEmpty, 1);
    bytes.resize(headSize + values.size() * size_t(width) + gap);
    auto *cell = bytes.data() + headSize;
    for (size_t at = 0; at < values.size(); ++at, cell += width) // over the next cell, or the gap, with zeros
        qToLittleEndian(isThere(at) ? divisor.quotient(above(values[at], low)) : 0, cell);
    if (hasEmpty)
        bytes.append(reinterpret_cast<const char *>(isEmpty.data()), isEmpty.size());
    return bytes;
}

std::optional<PackedCells> PackedCells::of(std::string_view bytes)
{
    if (bytes.size() < headSize)
        return std::nullopt;
    PackedCells cells;
    cells.m_size = numberAt(bytes.data());
    cells.m_low = qint64(numberAt(bytes.data() + 8));
    cells.m_step = qint64(numberAt(bytes.data() + 16));
    cells.m_width = bytes[24];
    const bool isWidth = std::find(std::begin(widths), std::end(widths), cells.m_width) != std::end(widths);
    const bool hasEmpty = bytes[25] != 0;
    if (!isWidth || cells.m_size > bytes.size() ||
        bytes.size() != headSize + gap + cells.m_size * size_t(cells.m_width + (hasEmpty ? 1 : 0)))
        return std::nullopt;
    cells.m_cells = bytes.data() + headSize;
    if (hasEmpty)
        cells.m_empty =
            reinterpret_cast<const quint8 *>(cells.m_cells + cells.m_size * size_t(cells.m_width) + gap);
    return cells;
}

template<int width>
void PackedCells::readAs(size_t from, size_t count, qint64 *values) const
{
    constexpr quint64 mask = width == 8 ? ~quint64(0) : (quint64(1) << (8 * width % 64)) - 1;
    const auto *cell = m_cells + from * width;
    const auto low = quint64(m_low), step = quint64(m_step);
    for (size_t at = 0; at < count; ++at, cell += width) {
        if constexpr (width <= 4) {
            quint32 bits = 0;
            std::memcpy(&bits, cell, width == 3 ? 4 : width);
            values[at] = qint64(low + (qFromLittleEndian(bits) & mask) * step);
        } else {
            values[at] = qint64(low + qFromLittleEndian<quint64>(cell) * step);
        }
    }
}

void PackedCells::read(size_t from, size_t count, qint64 *values) const
{
    switch (m_width) {
    case 1:
        return readAs<1>(from, count, values);
    case 2:
        return readAs<2>(from, count, values);
    case 3:
        return readAs<3>(from, count, values);
    case 4:
        return readAs<4>(from, count, values);
    default:
        return readAs<8>(from, count, values);
    }
}

} // namespace martlet
