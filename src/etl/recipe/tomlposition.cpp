// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/tomlposition.h"

#include "etl/recipe/tomlvalue.h"

#include <QMap>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The parts of a dotted key, without the quotes of quoted ones.
QStringList keyParts(QStringView key)
{
    QStringList parts(QString{});
    QChar quote;
    for (const QChar letter : key) {
        if (!quote.isNull()) {
            if (letter == quote)
                quote = QChar();
            else
                parts.last() += letter;
        } else if (letter == u'"' || letter == u'\'') {
            quote = letter;
        } else if (letter == u'.') {
            parts += QString();
        } else if (!letter.isSpace()) {
            parts.last() += letter;
        }
    }
    return parts;
}

// The end of the key a line begins with: its '=' outside quotes, or -1.
qsizetype equalsSign(QStringView line)
{
    QChar quote;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!quote.isNull()) {
            if (line[at] == quote)
                quote = QChar();
        } else if (line[at] == u'"' || line[at] == u'\'') {
            quote = line[at];
        } else if (line[at] == u'=') {
            return at;
        }
    }
    return -1;
}

qsizetype sharedLength(const QStringList &a, const QStringList &b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size() && a[length] == b[length])
        ++length;
    return length;
}

// Tables opened so far: [[file]] twice, then [file.columns] is {"file", "1", "columns"}.
class OpenTable final
{
public:
    void open(QStringView header)
    {
        const bool isArray = header.startsWith(u"[[");
        const auto name = header.mid(isArray ? 2 : 1);
        const auto parts = keyParts(name.left(name.indexOf(u']')));
        m_path.clear();
        for (qsizetype place = 0; place < parts.size(); ++place) {
            m_path += parts[place];
            const auto key = m_path.join(u'\n');
            if (isArray && place == parts.size() - 1)
                m_counts[key] = m_counts.value(key, -1) + 1;
            if (m_counts.contains(key))
                m_path += QString::number(m_counts[key]);
        }
    }
    const QStringList &path() const { return m_path; }

private:
    QStringList m_path;
    QMap<QString, int> m_counts;
};

} // namespace

TomlPosition tomlPosition(const QByteArray &text, const QStringList &path)
{
    const auto whole = QString::fromUtf8(text);
    OpenTable table;
    qsizetype best = 0, bestLength = 0;
    for (qsizetype start = 0; start < whole.size();) {
        const auto lineEnd = whole.indexOf(u'\n', start);
        const auto line = QStringView(whole).mid(start, lineEnd < 0 ? -1 : lineEnd - start);
        const auto trimmed = line.trimmed();
        const auto lineStart = start;
        start += line.size() + 1;
        if (trimmed.isEmpty() || trimmed[0] == u'#')
            continue;
        QStringList here;
        qsizetype value = -1;
        if (trimmed[0] == u'[') {
            table.open(trimmed);
            here = table.path();
        } else if (const auto equals = equalsSign(line); equals > 0) {
            here = table.path() + keyParts(line.left(equals));
            value = lineStart + equals + 1;
            start = std::max(start, value + valueEnd(QStringView(whole).mid(value))); // it may span lines
        }
        const auto length = sharedLength(here, path);
        if (length < here.size() || length <= bestLength)
            continue;
        bestLength = length;
        const auto inside =
            value < 0 ? std::nullopt : placeInValue(QStringView(whole).mid(value), path.mid(length));
        best = inside ? value + *inside : lineStart + line.indexOf(trimmed[0]);
    }
    const auto before = QStringView(whole).left(best);
    return {int(before.count(u'\n')) + 1, int(best - before.lastIndexOf(u'\n'))};
}

} // namespace martlet
