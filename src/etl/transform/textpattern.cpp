// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/transform/textpattern.h"

#include "base/tr.h"

namespace martlet {

namespace {

constexpr size_t rememberedTexts = 4096;
constexpr size_t longestRemembered = 256; // bytes
constexpr auto options = QRegularExpression::UseUnicodePropertiesOption;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// Forgetting all at once keeps memory bounded without a ledger of what was used when.
template<typename Map, typename Make>
const auto &remember(Map &map, std::string_view text, const Make &make)
{
    if (const auto known = map.find(text); known != map.end())
        return known->second;
    if (map.size() >= rememberedTexts || text.size() > longestRemembered)
        map.clear();
    return map.emplace(std::string(text), make()).first->second;
}

} // namespace

TextPattern::TextPattern(const QString &pattern)
    : m_expression(pattern, options)
    , m_whole(QRegularExpression::anchoredPattern(pattern), options)
{
    m_expression.optimize();
    m_whole.optimize();
}

QString TextPattern::fault(const QString &pattern)
{
    const QRegularExpression expression(pattern, options);
    if (expression.isValid())
        return {};
    return Martlet::tr("“%1” is no regular expression: %2, at character %3. Correct it.")
        .arg(pattern, expression.errorString())
        .arg(expression.patternErrorOffset() + 1);
}

int TextPattern::groups(const QString &pattern)
{
    return QRegularExpression(pattern, options).captureCount();
}

bool TextPattern::matchesWhole(std::string_view text)
{
    return remember(m_matched, text, [&] { return m_whole.match(toQString(text)).hasMatch(); });
}

std::string_view TextPattern::replaced(std::string_view text, const QString &with)
{
    return remember(m_replaced, text,
                    [&] { return toQString(text).replace(m_expression, with).toStdString(); });
}

} // namespace martlet
