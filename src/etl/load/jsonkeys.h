// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "database/engine.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace martlet {

// Keys for a set-based statement, bound as one JSON text: both engines turn it into rows, whatever their
// number. SQLite takes 16 MiB of text at most, hence the limit.
inline constexpr size_t keysPerStatement = 100'000;

QString jsonArray(const std::vector<qint64> &numbers);
// SQL for "this column is one of the numbers that :ids, a JSON array, names".
QString idsCondition(Engine engine, const QString &column);

// A JSON array of texts or of rows of values, built as it comes.
class JsonRows final
{
public:
    void add(std::string_view text);
    void add(std::initializer_list<Value> row); // integers, dates and texts
    bool isEmpty() const { return m_text.isEmpty(); }
    QString text() const { return QString::fromUtf8('[' + m_text + ']'); }

private:
    void separate();
    void quote(std::string_view text);

    QByteArray m_text;
};

} // namespace martlet
