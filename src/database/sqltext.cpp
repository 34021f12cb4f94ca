// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqltext.h"

#include "base/tr.h"

#include <cstring>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

// Walks over SQL, copying everything and numbering :names that stand outside quotes and comments.
class Scanner
{
public:
    Scanner(const QByteArray &sql, Engine engine)
        : m_in(sql.constData(), size_t(sql.size()))
        , m_engine(engine)
    {
    }

    SqlText scan()
    {
        while (m_at < m_in.size()) {
            const char c = m_in[m_at];
            if (c == '\'' || c == '"' || (c == '`' && m_engine == Engine::Sqlite))
                copyQuoted(c);
            else if (c == '[' && m_engine == Engine::Sqlite)
                copyThrough("]", 1);
            else if (startsWith("--"))
                copyThrough("\n", 2);
            else if (startsWith("/*"))
                copyComment();
            else if (c == '$' && m_engine == Engine::PostgreSql && !followsName())
                copyDollarQuoted();
            else if (c == ':')
                colon();
            else
                copy(1);
        }
        return std::move(m_out);
    }

private:
    bool startsWith(std::string_view word) const { return m_in.substr(m_at, word.size()) == word; }
    bool followsName() const { return m_at > 0 && isNamePart(m_in[m_at - 1]); }
    void copy(size_t count)
    {
        const auto piece = m_in.substr(m_at, count);
        m_out.sql.append(piece.data(), qsizetype(piece.size()));
        m_at += piece.size();
    }
    // Copies up to and with the next `end`, looking from `skip` bytes on.
    void copyThrough(std::string_view end, size_t skip)
    {
        const auto found = m_in.find(end, m_at + skip);
        copy(found == std::string_view::npos ? m_in.size() - m_at : found + end.size() - m_at);
    }
    // A doubled quote closes and opens again, which comes to the same. E'…\'…' alone knows the backslash.
    void copyQuoted(char quote)
    {
        const bool escapes = quote == '\'' && m_engine == Engine::PostgreSql && m_at > 0 &&
                             (m_in[m_at - 1] == 'E' || m_in[m_at - 1] == 'e') &&
                             (m_at < 2 || !isNamePart(m_in[m_at - 2]));
        size_t end = m_at + 1;
        while (end < m_in.size() && m_in[end] != quote)
            end += escapes && m_in[end] == '\\' ? 2 : 1;
        copy(end + 1 - m_at);
    }
    void copyComment() // PostgreSQL's comments nest
    {
        int depth = 0;
        do {
            if (startsWith("/*") && (depth == 0 || m_engine == Engine::PostgreSql)) {
                ++depth;
                copy(2);
            } else if (startsWith("*/")) {
                --depth;
                copy(2);
            } else {
                copy(1);
            }
        } while (depth > 0 && m_at < m_in.size());
    }
    void copyDollarQuoted()
    {
        size_t end = m_at + 1;
        while (end < m_in.size() && isNamePart(m_in[end]))
            ++end;
        const bool isTag =
            end < m_in.size() && m_in[end] == '$' && (end == m_at + 1 || isNameStart(m_in[m_at + 1]));
        if (!isTag)
            return copy(1);
        const std::string_view tag = m_in.substr(m_at, end + 1 - m_at);
        copyThrough(tag, tag.size());
    }
    void colon()
    {
        if (startsWith("::"))
            return copy(2);
        // A name behind a number or a word is an array slice, a[1:n].
        if (followsName() || m_at + 1 >= m_in.size() || !isNameStart(m_in[m_at + 1]))
            return copy(1);
        size_t end = m_at + 1;
        while (end < m_in.size() && isNamePart(m_in[end]))
            ++end;
        const auto name = QString::fromLatin1(m_in.data() + m_at + 1, qsizetype(end - m_at - 1));
        auto index = m_out.names.indexOf(name);
        if (index < 0) {
            index = m_out.names.size();
            m_out.names.append(name);
        }
        m_out.sql += m_engine == Engine::Sqlite ? '?' : '$';
        m_out.sql += QByteArray::number(qlonglong(index + 1));
        m_at = end;
    }

    std::string_view m_in;
    Engine m_engine;
    size_t m_at = 0;
    SqlText m_out;
};

} // namespace

Result<SqlText> SqlText::parse(const QString &sql, Engine engine)
{
    TRY_ASSIGN(const QByteArray utf8, toStorableUtf8(sql));
    return Scanner(utf8, engine).scan();
}

Result<std::vector<const Value *>> SqlText::arrange(const Bindings &bindings) const
{
    std::vector<const Value *> values;
    for (const QString &name : names) {
        const Value *found = nullptr;
        for (const auto &[key, value] : bindings) {
            if (key == name)
                found = &value;
        }
        if (!found)
            return fail(Error::Kind::Usage,
                        Martlet::tr("The query's parameter :%1 has no value. Give it one.").arg(name),
                        QString::fromUtf8(sql));
        values.push_back(found);
    }
    return values;
}

Result<QByteArray> toStorableUtf8(const QString &text)
{
    if (text.contains(QChar(0)) || !text.isValidUtf16())
        return fail(Error::Kind::Input,
                    Martlet::tr("The text has characters that cannot be stored (NUL, or half a "
                                "surrogate pair). Remove them."));
    return text.toUtf8();
}

bool isStorableUtf8(std::string_view bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *const end = at + bytes.size();
    const auto follows = [&](int index, unsigned char low = 0x80, unsigned char high = 0xBF) {
        return at + index < end && at[index] >= low && at[index] <= high;
    };
    while (at < end) {
        if (*at != 0 && *at < 0x80) {
            ++at;
        } else if (*at >= 0xC2 && *at <= 0xDF && follows(1)) {
            at += 2;
        } else if (*at >= 0xE0 && *at <= 0xEF &&
                   follows(1, *at == 0xE0 ? 0xA0 : 0x80, *at == 0xED ? 0x9F : 0xBF) && follows(2)) {
            at += 3;
        } else if (*at >= 0xF0 && *at <= 0xF4 &&
                   follows(1, *at == 0xF0 ? 0x90 : 0x80, *at == 0xF4 ? 0x8F : 0xBF) && follows(2) &&
                   follows(3)) {
            at += 4;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace martlet
