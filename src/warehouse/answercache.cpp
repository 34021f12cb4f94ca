// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/answercache.h"

#include "query/accessscope.h"

#include <QCryptographicHash>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Length before text, so that no two lists of parts read alike.
void addPart(QByteArray &key, const QString &part)
{
    const QByteArray utf8 = part.toUtf8();
    key += QByteArray::number(utf8.size());
    key += ':';
    key += utf8;
}

qint64 bytesOf(const Answer &answer)
{
    return (answer.rows ? answer.rows->memory() : 0) + 1024;
}

} // namespace

QByteArray cacheKey(const SqlQuestion &question, const Viewer &viewer, const AccessScope &scope,
                    const QString &dataVersion)
{
    QByteArray key;
    addPart(key, dataVersion);
    addPart(key, viewer.name);
    addPart(key, viewer.roles.join(u'\n'));
    addPart(key, scope.masked.join(u'\n'));
    for (const auto &limit : scope.limits) {
        addPart(key, limit.dimension);
        addPart(key, limit.members.join(u'\n'));
    }
    addPart(key, question.sql);
    addPart(key, QString::number(question.rowLimit));
    for (const auto &[name, value] : question.bindings) {
        addPart(key, name);
        addPart(key, QString::number(value.index()) + u'=' + toText(value));
    }
    for (const auto &column : question.columns)
        addPart(key, u"%1/%2/%3"_s.arg(column.name).arg(int(column.type)).arg(column.scale));
    if (question.placed) {
        addPart(key, question.placed->places);
        addPart(key, question.placed->kinds);
        for (const int cell : question.placed->cells)
            addPart(key, QString::number(cell));
    }
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

std::optional<Answer> AnswerCache::find(const QByteArray &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_index.find(key);
    if (found == m_index.end())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return found->second->answer;
}

void AnswerCache::store(const QByteArray &key, const Answer &answer)
{
    const qint64 bytes = bytesOf(answer);
    if (bytes > m_limit / 4)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_index.contains(key))
        return;
    m_entries.push_front({key, answer});
    m_index.emplace(key, m_entries.begin());
    m_bytes += bytes;
    while (m_bytes > m_limit) {
        m_bytes -= bytesOf(m_entries.back().answer);
        m_index.erase(m_entries.back().key);
        m_entries.pop_back();
    }
}

void AnswerCache::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
    m_index.clear();
    m_bytes = 0;
}

} // namespace martlet
