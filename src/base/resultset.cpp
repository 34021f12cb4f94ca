// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/resultset.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <unordered_map>

namespace martlet {

namespace {

// Numbers of one column: 32 bits each until one does not fit, then 64.
class NumberStore
{
public:
    void push(qint64 value)
    {
        if (m_wide.empty() && value >= std::numeric_limits<qint32>::min() &&
            value <= std::numeric_limits<qint32>::max()) {
            m_narrow.push_back(static_cast<qint32>(value));
            return;
        }
        if (m_wide.empty())
            widen();
        m_wide.push_back(value);
    }
    qint64 at(qint64 row) const { return m_isWide ? m_wide[size_t(row)] : m_narrow[size_t(row)]; }
    void shrink()
    {
        m_narrow.shrink_to_fit();
        m_wide.shrink_to_fit();
    }
    qint64 memory() const { return qint64(m_narrow.capacity() * 4 + m_wide.capacity() * 8); }

private:
    void widen()
    {
        m_wide.assign(m_narrow.begin(), m_narrow.end());
        m_narrow.clear();
        m_narrow.shrink_to_fit();
        m_isWide = true;
    }
    std::vector<qint32> m_narrow;
    std::vector<qint64> m_wide;
    bool m_isWide = false;
};

// Distinct texts in one arena; a cell is a code. The index exists while building only, as hashes over the
// arena.
class TextStore
{
public:
    void push(std::string_view text) { m_codes.push_back(code(text)); }
    std::string_view at(qint64 row) const { return textOf(m_codes[size_t(row)]); }
    void finish()
    {
        m_index = {};
        m_codes.shrink_to_fit();
        m_ends.shrink_to_fit();
        m_arena.shrink_to_fit();
    }
    qint64 memory() const
    {
        return qint64(m_codes.capacity() * 4 + m_ends.capacity() * 8 + m_arena.capacity());
    }

private:
    std::string_view textOf(quint32 code) const
    {
        const size_t begin = code == 0 ? 0 : m_ends[code - 1];
        return std::string_view(m_arena).substr(begin, m_ends[code] - begin);
    }
    quint32 code(std::string_view text)
    {
        const size_t hash = std::hash<std::string_view>{}(text);
        const auto [first, last] = m_index.equal_range(hash);
        for (auto it = first; it != last; ++it) {
            if (textOf(it->second) == text)
                return it->second;
        }
        const auto fresh = static_cast<quint32>(m_ends.size());
        m_arena.append(text);
        m_ends.push_back(m_arena.size());
        m_index.emplace(hash, fresh);
        return fresh;
    }
    std::vector<quint32> m_codes;
    std::vector<size_t> m_ends;
    std::string m_arena;
    std::unordered_multimap<size_t, quint32> m_index;
};

struct ColumnStore
{
    ResultColumn column;
    std::vector<bool> nulls; // empty until the first null
    NumberStore numbers;
    std::vector<double> reals;
    TextStore texts;

    bool isText() const { return column.type == ColumnType::Text || column.type == ColumnType::Blob; }
    bool isReal() const { return column.type == ColumnType::Real; }
};

int scaleOf(const ResultColumn &column)
{
    switch (column.type) {
    case ColumnType::Money:
        return Money::scale;
    case ColumnType::Quantity:
        return Quantity::scale;
    case ColumnType::Number:
        return column.scale;
    default:
        return 0;
    }
}

// Rescales exactly where the new scale allows it, else rounds half away from zero.
qint64 rescale(qint64 units, int from, int to)
{
    if (from == to)
        return units;
    const auto scaled = from < to ? decimal::multiply(units, decimal::powerOfTen(to - from))
                                  : decimal::multiplyDivide(units, 1, decimal::powerOfTen(from - to));
    return scaled.value_or(units < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max());
}

} // namespace

struct ResultSet::Storage
{
    std::vector<ColumnStore> stores;
    std::vector<ResultColumn> columns;
    qint64 rows = 0;
};

ResultSet::ResultSet()
    : m_storage(std::make_unique<Storage>())
{
}
ResultSet::~ResultSet() = default;
ResultSet::ResultSet(ResultSet &&) noexcept = default;
ResultSet &ResultSet::operator=(ResultSet &&) noexcept = default;

int ResultSet::columnCount() const
{
    return int(m_storage->columns.size());
}

qint64 ResultSet::rowCount() const
{
    return m_storage->rows;
}

const ResultColumn &ResultSet::column(int column) const
{
    return m_storage->columns[size_t(column)];
}

const std::vector<ResultColumn> &ResultSet::columns() const
{
    return m_storage->columns;
}

int ResultSet::indexOf(QStringView name) const
{
    for (size_t i = 0; i < m_storage->columns.size(); ++i) {
        if (m_storage->columns[i].name == name)
            return int(i);
    }
    return -1;
}

bool ResultSet::isNull(qint64 row, int column) const
{
    const auto &nulls = m_storage->stores[size_t(column)].nulls;
    return size_t(row) < nulls.size() && nulls[size_t(row)];
}

qint64 ResultSet::number(qint64 row, int column) const
{
    const auto &store = m_storage->stores[size_t(column)];
    if (store.isText())
        return 0;
    return store.isReal() ? std::llround(store.reals[size_t(row)]) : store.numbers.at(row);
}

double ResultSet::real(qint64 row, int column) const
{
    const auto &store = m_storage->stores[size_t(column)];
    if (store.isText())
        return 0;
    if (store.isReal())
        return store.reals[size_t(row)];
    return double(store.numbers.at(row)) / double(decimal::powerOfTen(scaleOf(store.column)));
}

std::string_view ResultSet::text(qint64 row, int column) const
{
    const auto &store = m_storage->stores[size_t(column)];
    return store.isText() && !isNull(row, column) ? store.texts.at(row) : std::string_view();
}

QString ResultSet::string(qint64 row, int column) const
{
    const auto view = text(row, column);
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

Value ResultSet::value(qint64 row, int column) const
{
    if (isNull(row, column))
        return Null{};
    const auto &store = m_storage->stores[size_t(column)];
    switch (store.column.type) {
    case ColumnType::Integer:
        return store.numbers.at(row);
    case ColumnType::Real:
        return store.reals[size_t(row)];
    case ColumnType::Money:
        return Money::fromUnits(store.numbers.at(row));
    case ColumnType::Quantity:
        return Quantity::fromUnits(store.numbers.at(row));
    case ColumnType::Number:
        return ScaledNumber{store.numbers.at(row), store.column.scale};
    case ColumnType::Date:
        return QDate::fromJulianDay(store.numbers.at(row));
    case ColumnType::Boolean:
        return store.numbers.at(row) != 0;
    case ColumnType::Blob: {
        const auto bytes = store.texts.at(row);
        return QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    case ColumnType::Text:
        break;
    }
    return string(row, column);
}

qint64 ResultSet::memory() const
{
    qint64 bytes = 0;
    for (const auto &store : m_storage->stores)
        bytes += store.numbers.memory() + qint64(store.reals.capacity() * 8) + store.texts.memory() +
                 qint64(store.nulls.capacity() / 8);
    return bytes;
}

ResultSetBuilder::ResultSetBuilder(std::vector<ResultColumn> columns)
    : m_storage(std::make_unique<ResultSet::Storage>())
{
    m_storage->stores.resize(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        m_storage->stores[i].column = std::move(columns[i]);
}

ResultSetBuilder::~ResultSetBuilder() = default;
ResultSetBuilder::ResultSetBuilder(ResultSetBuilder &&) noexcept = default;

const ResultColumn &ResultSetBuilder::column(int column) const
{
    return m_storage->stores[size_t(column)].column;
}

qint64 ResultSetBuilder::rowCount() const
{
    return m_storage->rows;
}

void ResultSetBuilder::appendNull(int column)
{
    auto &store = m_storage->stores[size_t(column)];
    store.nulls.resize(size_t(m_storage->rows), false);
    store.nulls.push_back(true);
    if (store.isText())
        store.texts.push({});
    else if (store.isReal())
        store.reals.push_back(0);
    else
        store.numbers.push(0);
}

void ResultSetBuilder::appendNumber(int column, qint64 units)
{
    m_storage->stores[size_t(column)].numbers.push(units);
}

void ResultSetBuilder::appendReal(int column, double value)
{
    m_storage->stores[size_t(column)].reals.push_back(value);
}

void ResultSetBuilder::appendText(int column, std::string_view utf8)
{
    m_storage->stores[size_t(column)].texts.push(utf8);
}

void ResultSetBuilder::append(int column, const Value &value)
{
    const auto &store = m_storage->stores[size_t(column)];
    if (martlet::isNull(value))
        return appendNull(column);
    if (store.isText()) {
        const QByteArray *bytes = std::get_if<QByteArray>(&value);
        const QByteArray utf8 = bytes ? *bytes : toText(value).toUtf8();
        return appendText(column, std::string_view(utf8.constData(), size_t(utf8.size())));
    }
    const int scale = scaleOf(store.column);
    struct Units
    {
        qint64 units = 0;
        int scale = 0;
    } found;
    if (const auto *number = std::get_if<qint64>(&value))
        found = {*number, 0};
    else if (const auto *money = std::get_if<Money>(&value))
        found = {money->units(), Money::scale};
    else if (const auto *quantity = std::get_if<Quantity>(&value))
        found = {quantity->units(), Quantity::scale};
    else if (const auto *scaled = std::get_if<ScaledNumber>(&value))
        found = {scaled->units, scaled->scale};
    else if (const auto *truth = std::get_if<bool>(&value))
        found = {*truth ? 1 : 0, 0};
    else if (const auto *date = std::get_if<QDate>(&value))
        found = {date->toJulianDay(), 0};
    else if (const auto *real = std::get_if<double>(&value)) {
        if (store.isReal())
            return appendReal(column, *real);
        found = {std::llround(*real * double(decimal::powerOfTen(scale))), scale};
    }
    if (store.isReal())
        return appendReal(column, double(found.units) / double(decimal::powerOfTen(found.scale)));
    appendNumber(column, rescale(found.units, found.scale, scale));
}

void ResultSetBuilder::endRow()
{
    ++m_storage->rows;
}

void ResultSetBuilder::setColumnType(int column, ColumnType type, int scale)
{
    auto &store = m_storage->stores[size_t(column)];
    ColumnStore fresh;
    fresh.column = {store.column.name, type, scale};
    std::swap(store, fresh);
    store.nulls = std::move(fresh.nulls);
    for (size_t row = 0; row < store.nulls.size(); ++row) {
        if (store.isText())
            store.texts.push({});
        else if (store.isReal())
            store.reals.push_back(0);
        else
            store.numbers.push(0);
    }
}

ResultSet ResultSetBuilder::finish() &&
{
    for (auto &store : m_storage->stores) {
        store.numbers.shrink();
        store.reals.shrink_to_fit();
        store.texts.finish();
        m_storage->columns.push_back(store.column);
    }
    ResultSet result;
    result.m_storage = std::move(m_storage);
    return result;
}

} // namespace martlet
