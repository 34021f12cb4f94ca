// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sqltokens.h"

#include <vector>

namespace martlet {

// Goes over a statement's tokens and knows at each of them which clause it stands in and what encloses it.
// Comments are left out.
class ClauseWalk final
{
public:
    enum class Clause { Other, Select, From, Where, On, Using, Group, Having, Order, Muted };
    struct Frame
    {
        Clause clause = Clause::Other;
        QString function; // whose arguments these are; empty: none
    };

    explicit ClauseWalk(QStringView sql); // which must outlive it

    bool isAtEnd() const { return m_at >= int(m_tokens.size()); }
    void next(); // takes the token it stands on into account

    int at() const { return m_at; }
    const Frame &frame() const { return m_frames.back(); }
    const SqlToken *token(int at) const; // null outside the statement
    bool isWord(int at, QStringView word) const;
    bool isSymbol(int at, QStringView symbol) const;
    bool isName(int at) const; // a word that is no keyword, or a quoted name
    QString name(int at) const;

private:
    void open();
    void enter(Clause clause);

    std::vector<SqlToken> m_tokens;
    std::vector<Frame> m_frames;
    int m_at = 0;
};

} // namespace martlet
