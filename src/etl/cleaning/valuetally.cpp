// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/cleaning/valuetally.h"

#include "base/tr.h"

#include <algorithm>
#include <queue>

namespace martlet {

namespace {

constexpr size_t entryOverhead = 96; // a node of the table, its string and its share of the buckets

tl::unexpected<Error> diskError(const QTemporaryFile &file)
{
    return fail(
        Error::Kind::Disk,
        Martlet::tr("The values of the column need room in the folder for temporary files. Free some space "
                    "there, or set TMPDIR to another one."),
        file.errorString());
}

// A sorted file of texts and counts, read one by one.
class SortedRun final
{
public:
    explicit SortedRun(QTemporaryFile &file)
        : m_file(&file)
    {
        m_file->seek(0);
        next();
    }

    bool hasEnded() const { return m_ended; }
    bool isWhole() const { return m_isWhole; } // false: what was written could not be read back
    std::string_view text() const { return m_text; }
    qint64 count() const { return m_count; }
    void next()
    {
        m_ended = m_file->atEnd();
        quint32 size = 0;
        if (m_ended || !read(&size, sizeof size))
            return;
        m_text.resize(size);
        if (read(m_text.data(), size))
            read(&m_count, sizeof m_count);
    }

private:
    bool read(void *to, size_t size)
    {
        m_isWhole = m_file->read(static_cast<char *>(to), qint64(size)) == qint64(size);
        m_ended = !m_isWhole;
        return m_isWhole;
    }

    QTemporaryFile *m_file;
    std::string m_text;
    qint64 m_count = 0;
    bool m_ended = false, m_isWhole = true;
};

} // namespace

Result<void> ValueTally::add(std::string_view text)
{
    if (const auto known = m_counts.find(text); known != m_counts.end()) {
        ++known->second;
        return {};
    }
    m_counts.emplace(std::string(text), 1);
    m_used += text.size() + entryOverhead;
    return m_used > m_memory ? spill() : Result<void>();
}

std::vector<const ValueTally::Counts::value_type *> ValueTally::sorted() const
{
    std::vector<const Counts::value_type *> all;
    all.reserve(m_counts.size());
    for (const auto &entry : m_counts)
        all.push_back(&entry);
    std::sort(all.begin(), all.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
    return all;
}

Result<void> ValueTally::spill()
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return diskError(*file);
    QByteArray block;
    for (const auto *entry : sorted()) {
        const auto size = quint32(entry->first.size());
        block.append(reinterpret_cast<const char *>(&size), sizeof size);
        block.append(entry->first.data(), qsizetype(size));
        block.append(reinterpret_cast<const char *>(&entry->second), sizeof entry->second);
        if (block.size() > 1 << 20) {
            if (file->write(block) != block.size())
                return diskError(*file);
            block.clear();
        }
    }
    if (file->write(block) != block.size() || !file->flush())
        return diskError(*file);
    m_runs.push_back(std::move(file));
    m_counts.clear();
    m_used = 0;
    return {};
}

Result<void> ValueTally::finish(const std::function<void(std::string_view, qint64)> &each)
{
    if (m_runs.empty()) {
        for (const auto *entry : sorted())
            each(entry->first, entry->second);
        return {};
    }
    TRY(spill());
    std::vector<SortedRun> runs;
    for (auto &file : m_runs)
        runs.emplace_back(*file);
    const auto isLater = [&](size_t a, size_t b) { return runs[a].text() > runs[b].text(); };
    std::priority_queue<size_t, std::vector<size_t>, decltype(isLater)> open(isLater);
    for (size_t run = 0; run < runs.size(); ++run)
        if (!runs[run].hasEnded())
            open.push(run);
    std::string text;
    qint64 count = 0;
    while (!open.empty()) {
        const auto run = open.top();
        open.pop();
        if (count > 0 && runs[run].text() != text) {
            each(text, count);
            count = 0;
        }
        text = runs[run].text();
        count += runs[run].count();
        runs[run].next();
        if (!runs[run].hasEnded())
            open.push(run);
        else if (!runs[run].isWhole())
            return diskError(*m_runs[run]);
    }
    if (count > 0)
        each(text, count);
    return {};
}

} // namespace martlet
