// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/rejectlog.h"

#include "database/session.h"
#include "vault/fieldcipher.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rawLimit = 64 << 10;
constexpr qsizetype excerptLimit = 200;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

void putText(BulkWriter &writer, QString text)
{
    writer.text(view(text.remove(QChar(0)).toUtf8()));
}

} // namespace

void RejectLog::add(Reject reject, Money amount)
{
    if (m_copies)
        m_copies->add(reject, amount);
    if (m_count++ == 0)
        m_first = reject;
    ++m_rules[reject.rule];
    keep(std::move(reject));
}

void RejectLog::warn(Reject warning)
{
    warning.isWarning = true;
    keep(std::move(warning));
}

void RejectLog::keep(Reject reject)
{
    if (!m_writes && !reject.isWarning)
        return;
    reject.raw.truncate(rawLimit);
    reject.value.truncate(excerptLimit);
    m_waitingBytes += qint64(sizeof reject) + reject.raw.size() + 2 * reject.message.size();
    m_waiting.push_back(std::move(reject));
}

std::pair<QString, qint64> RejectLog::commonest() const
{
    const auto most = std::max_element(m_rules.begin(), m_rules.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == m_rules.end() ? std::pair<QString, qint64>() : std::pair(most->first, most->second);
}

Result<void> RejectLog::flush(Session &session)
{
    if (m_waiting.empty())
        return {};
    TRY_ASSIGN(const auto writer,
               session.bulkInsert(u"etl_rejects"_s, {u"batch_id"_s, u"line"_s, u"byte_offset"_s, u"raw"_s,
                                                     u"is_encrypted"_s, u"column_name"_s, u"rule"_s,
                                                     u"value_excerpt"_s, u"message"_s, u"severity"_s}));
    for (const auto &reject : m_waiting) {
        writer->integer(m_batch);
        writer->integer(reject.line);
        writer->integer(reject.offset);
        if (m_cipher)
            writer->bytes(view(m_cipher->encrypt(view(reject.raw), {"etl_rejects", "raw", reject.line})));
        else
            writer->bytes(view(reject.raw));
        writer->boolean(m_cipher != nullptr);
        putText(*writer, reject.column);
        putText(*writer, reject.rule);
        if (m_cipher)
            writer->null(); // the cell stands in the encrypted record
        else
            putText(*writer, reject.value);
        putText(*writer, reject.message);
        putText(*writer, reject.isWarning ? u"warning"_s : u"error"_s);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    m_waiting.clear();
    m_waitingBytes = 0;
    return {};
}

} // namespace martlet
