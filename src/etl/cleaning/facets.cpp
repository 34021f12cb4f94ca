// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/cleaning/facets.h"

#include "base/tr.h"
#include "etl/cleaning/valuetally.h"
#include "etl/csv/csvreader.h"
#include "etl/load/sourcefile.h"
#include "etl/transform/lettercase.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 valuesPerReport = 8192;

bool isMoreFrequent(const Facet &a, const Facet &b)
{
    return a.rows != b.rows ? a.rows > b.rows : a.value < b.value;
}

// Keeps the most frequent of all it is shown: a heap whose top is the least frequent one kept.
class MostFrequent final
{
public:
    explicit MostFrequent(qsizetype most)
        : m_most(size_t(most))
    {
    }

    void show(std::string_view text, qint64 rows)
    {
        if (m_most == 0 || (m_heap.size() == m_most && rows < m_heap.front().rows))
            return;
        Facet facet{QString::fromUtf8(text.data(), qsizetype(text.size())), rows};
        if (m_heap.size() == m_most) {
            if (!isMoreFrequent(facet, m_heap.front()))
                return;
            std::pop_heap(m_heap.begin(), m_heap.end(), isMoreFrequent);
            m_heap.pop_back();
        }
        m_heap.push_back(std::move(facet));
        std::push_heap(m_heap.begin(), m_heap.end(), isMoreFrequent);
    }

    std::vector<Facet> sorted() &&
    {
        std::sort(m_heap.begin(), m_heap.end(), isMoreFrequent);
        return std::move(m_heap);
    }

private:
    size_t m_most;
    std::vector<Facet> m_heap;
};

Result<qsizetype> fieldOf(CsvReader &reader, const FileRecipe &layout, const QString &column)
{
    auto header = layout.header;
    if (layout.hasHeader) {
        TRY_ASSIGN(header, reader.readHeader());
    } else {
        reader.setColumnCount(int(header.size()));
    }
    if (const auto field = header.indexOf(column); field >= 0)
        return field;
    return fail(Error::Kind::Input,
                Martlet::tr("The file has no column “%1”. It has: %2.").arg(column, header.join(u", "_s)));
}

} // namespace

Result<Facets> facetsOf(const QString &path, const FileRecipe &layout, const QString &column,
                        std::stop_token stop, Progress progress, qsizetype most)
{
    TRY_ASSIGN(auto source, SourceFile::open(path));
    TRY_ASSIGN(auto reader, CsvReader::open(source.device(), layout.dialect, layout.encoding));
    TRY_ASSIGN(const auto field, fieldOf(reader, layout, column));
    Facets facets;
    ValueTally tally;
    RawRow row;
    while (reader.next(row)) {
        if (row.fault != RowFault::None) {
            ++facets.broken;
            continue;
        }
        const auto text = trimmedBlanks(row.fields[size_t(field)]);
        facets.blanks += text.empty() ? 1 : 0;
        if (!text.empty())
            TRY(tally.add(text));
        if (++facets.rows % valuesPerReport != 0)
            continue;
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("Counting the values was stopped."));
        progress.report({row.offset, source.bytes(), u"bytes"_s, source.fileName()});
    }
    TRY(reader.status());
    MostFrequent frequent(most);
    TRY(tally.finish([&](std::string_view text, qint64 count) {
        ++facets.distinct;
        frequent.show(text, count);
    }));
    facets.values = std::move(frequent).sorted();
    return facets;
}

} // namespace martlet
