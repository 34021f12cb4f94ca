// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/tomlvalue.h"

namespace martlet {

namespace {

// Walks over one TOML value that is known to be well formed. Only what a recipe has: no multi-line strings.
class ValueWalk final
{
public:
    explicit ValueWalk(QStringView text)
        : m_text(text)
    {
    }

    std::optional<qsizetype> find(const QStringList &path, qsizetype depth)
    {
        skipBlanks();
        if (depth == path.size() || (peek() != u'{' && peek() != u'[')) {
            skipValue();
            return std::nullopt;
        }
        const bool isTable = peek() == u'{';
        ++m_at;
        std::optional<qsizetype> best;
        for (qsizetype index = 0;; ++index) {
            skipBlanks();
            if (m_at >= m_text.size() || peek() == u'}' || peek() == u']')
                break;
            const auto start = m_at;
            const auto name = isTable ? takeKey() : QString::number(index);
            const bool isIt = name == path[depth] && !best;
            const auto inside = find(path, isIt ? depth + 1 : path.size());
            if (isIt)
                best = inside.value_or(start);
            skipBlanks();
            if (peek() == u',')
                ++m_at;
        }
        ++m_at;
        return best;
    }

    qsizetype end()
    {
        skipBlanks();
        skipValue();
        return m_at;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u'#')) {
            if (m_text[m_at] == u'#')
                while (m_at < m_text.size() && m_text[m_at] != u'\n')
                    ++m_at;
            else
                ++m_at;
        }
    }

    QString takeString()
    {
        const QChar quote = m_text[m_at++];
        QString text;
        for (; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == u'\\' && quote == u'"')
                ++m_at;
            if (m_at < m_text.size())
                text += m_text[m_at];
        }
        ++m_at;
        return text;
    }

    QString takeKey()
    {
        QString key;
        while (m_at < m_text.size() && peek() != u'=') {
            if (peek() == u'"' || peek() == u'\'')
                key += takeString();
            else if (const QChar letter = m_text[m_at++]; !letter.isSpace())
                key += letter;
        }
        ++m_at;
        return key;
    }

    void skipValue()
    {
        int open = 0;
        while (m_at < m_text.size()) {
            const QChar letter = peek();
            if (letter == u'"' || letter == u'\'') {
                takeString();
                continue;
            }
            if (open == 0 && (letter == u',' || letter == u'}' || letter == u']' || letter == u'\n'))
                return;
            open += letter == u'{' || letter == u'[' ? 1 : letter == u'}' || letter == u']' ? -1 : 0;
            ++m_at;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<qsizetype> placeInValue(QStringView text, const QStringList &path)
{
    return path.isEmpty() ? std::nullopt : ValueWalk(text).find(path, 0);
}

qsizetype valueEnd(QStringView text)
{
    return ValueWalk(text).end();
}

} // namespace martlet
