// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/tomlposition.h"

#include <QMap>

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
    OpenTable table;
    TomlPosition best;
    qsizetype bestLength = 0;
    int number = 0;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        const auto trimmed = QStringView(line).trimmed();
        if (trimmed.isEmpty() || trimmed[0] == u'#')
            continue;
        const int indent = int(line.indexOf(trimmed[0]));
        QStringList here;
        const auto equals = equalsSign(line);
        if (trimmed[0] == u'[') {
            table.open(trimmed);
            here = table.path();
        } else if (equals > 0) {
            here = table.path() + keyParts(QStringView(line).left(equals));
        }
        const auto length = sharedLength(here, path);
        if (length < here.size() || length <= bestLength)
            continue;
        bestLength = length;
        best = {number, indent + 1};
        // What is left of the path may stand in an inline table on the same line.
        const auto inside = length < path.size() && equals > 0 ? line.indexOf(path.last(), equals) : -1;
        if (inside > 0)
            best.column = int(inside) + 1;
    }
    return best;
}

} // namespace martlet
