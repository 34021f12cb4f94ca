// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/expression/expressiontokens.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Token = ExpressionToken;

bool isLetter(QChar one)
{
    return (one >= u'a' && one <= u'z') || (one >= u'A' && one <= u'Z') || one == u'_';
}

bool isDigit(QChar one)
{
    return one >= u'0' && one <= u'9';
}

class Scanner final
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }
    Result<std::vector<Token>> scan();

private:
    QChar at(qsizetype place) const { return place < m_text.size() ? m_text[place] : QChar(); }
    template<typename Fits>
    void pass(Fits fits)
    {
        while (m_at < m_text.size() && fits(m_text[m_at]))
            ++m_at;
    }
    void take(Token::Kind kind, qsizetype from)
    {
        m_tokens.push_back({kind, m_text.mid(from, m_at - from), int(from) + 1});
    }
    void name();
    void parameter();
    Result<void> number();
    Result<void> quoted();
    Result<void> sign();

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

Result<std::vector<Token>> Scanner::scan()
{
    for (;;) {
        pass([](QChar one) { return one.isSpace(); });
        if (m_at >= m_text.size())
            break;
        const auto first = m_text[m_at];
        if (isLetter(first)) {
            name();
        } else if (first == u':' && isLetter(at(m_at + 1))) {
            parameter();
        } else if (isDigit(first)) {
            TRY(number());
        } else if (first == u'\'') {
            TRY(quoted());
        } else {
            TRY(sign());
        }
    }
    m_tokens.push_back({Token::Kind::End, {}, int(m_text.size()) + 1});
    return std::move(m_tokens);
}

// "store.city" is one word.
void Scanner::name()
{
    const auto from = m_at;
    const auto isPart = [](QChar one) { return isLetter(one) || isDigit(one); };
    pass(isPart);
    while (at(m_at) == u'.' && isLetter(at(m_at + 1))) {
        ++m_at;
        pass(isPart);
    }
    take(Token::Kind::Name, from);
}

// ":tier"; its place is that of the colon.
void Scanner::parameter()
{
    const auto from = ++m_at;
    pass([](QChar one) { return isLetter(one) || isDigit(one); });
    take(Token::Kind::Parameter, from);
    --m_tokens.back().place;
}

Result<void> Scanner::number()
{
    const auto from = m_at;
    pass(isDigit);
    if (at(m_at) == u'.' && isDigit(at(m_at + 1))) {
        ++m_at;
        pass(isDigit);
    }
    if (isLetter(at(m_at)) || at(m_at) == u'.')
        return wrongAt(int(m_at) + 1,
                       Martlet::tr("“%1” does not belong to a number. Write one as 12.50.").arg(m_text[m_at]));
    take(Token::Kind::Number, from);
    return {};
}

// A quote within is written twice.
Result<void> Scanner::quoted()
{
    Token token{Token::Kind::Text, {}, int(m_at) + 1};
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'\'' && at(m_at + 1) != u'\'') {
            ++m_at;
            m_tokens.push_back(std::move(token));
            return {};
        }
        if (m_text[m_at] == u'\'')
            ++m_at;
        token.text += m_text[m_at];
    }
    return wrongAt(token.place, Martlet::tr("This text is not closed. Put a ' behind it."));
}

Result<void> Scanner::sign()
{
    static const QStringList signs{u"<="_s, u">="_s, u"<>"_s, u"!="_s, u"+"_s, u"-"_s, u"*"_s,
                                   u"/"_s,  u"="_s,  u"<"_s,  u">"_s,  u"("_s, u")"_s, u","_s};
    const auto found = std::find_if(signs.begin(), signs.end(), [this](const QString &one) {
        return QStringView(m_text).mid(m_at).startsWith(one);
    });
    if (found == signs.end())
        return wrongAt(
            int(m_at) + 1,
            Martlet::tr("“%1” has no meaning here. Texts stand in 'single quotes'.").arg(m_text[m_at]));
    m_tokens.push_back({Token::Kind::Sign, *found == u"!=" ? u"<>"_s : *found, int(m_at) + 1});
    m_at += found->size();
    return {};
}

} // namespace

tl::unexpected<Error> wrongAt(int place, const QString &what)
{
    return fail(Error::Kind::Input, Martlet::tr("column %1: %2").arg(place).arg(what));
}

Result<std::vector<ExpressionToken>> expressionTokens(const QString &text)
{
    return Scanner(text).scan();
}

QString withLiterals(QString text, const std::map<QString, QString> &literals)
{
    const auto tokens = expressionTokens(text);
    if (!tokens)
        return text; // whoever parses it says what is wrong
    for (auto token = tokens->rbegin(); token != tokens->rend(); ++token) {
        const auto literal = literals.find(token->text);
        if (token->kind == Token::Kind::Parameter && literal != literals.end())
            text.replace(token->place - 1, token->text.size() + 1, literal->second);
    }
    return text;
}

} // namespace martlet
