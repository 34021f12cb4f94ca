// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/reading/sqlrefusal.h"
#include "query/sqltokens.h"

namespace martlet {

// A place among the tokens of a text, comments and the last semicolon left out, and what stands there. A sign
// or a word that is taken moves it on. The text outlives it.
class SqlCursor
{
public:
    explicit SqlCursor(QStringView sql);

    const SqlToken &token(size_t ahead = 0) const;
    size_t tokenCount() const { return m_tokens.size(); }
    bool isWord(QStringView word, size_t ahead = 0) const;
    bool isSign(QStringView sign, size_t ahead = 0) const;
    bool isIdentifier(size_t ahead = 0) const;
    bool isEnd() const { return m_at >= m_tokens.size(); }

    void skip(size_t tokens = 1) { m_at += tokens; }
    bool takeWord(QStringView word);
    bool takeSign(QStringView sign);
    [[nodiscard]] Understood<void> expectSign(QStringView sign);
    [[nodiscard]] Understood<void> expectWord(QStringView word);
    [[nodiscard]] Understood<QString> identifier(); // in small letters unless it is quoted

    SqlPlace whole() const { return {0, m_sql.size()}; }
    SqlPlace here() const;
    SqlPlace since(qsizetype from) const; // up to the token read last
    tl::unexpected<SqlRefusal> unexpected() const;

private:
    SqlPlace placeOf(const SqlToken &token) const;

    QStringView m_sql;
    std::vector<SqlToken> m_tokens;
    size_t m_at = 0;
};

} // namespace martlet
