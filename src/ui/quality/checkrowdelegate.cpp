// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/checkrowdelegate.h"

#include "ui/quality/checklistmodel.h"
#include "ui/quality/qualitywords.h"
#include "ui/theme/look.h"

#include <QAbstractProxyModel>
#include <QPainter>

namespace martlet {

namespace {

constexpr int checkTextLeft = 44, runWidth = 6, runGap = 2, tall = 16, low = 6;
constexpr int stripWidth = shownRuns * (runWidth + runGap);

const CheckState &stateOf(const QModelIndex &index)
{
    auto source = index;
    while (const auto *const proxy = qobject_cast<const QAbstractProxyModel *>(source.model()))
        source = proxy->mapToSource(source);
    return static_cast<const CheckListModel *>(source.model())->state(source.row());
}

Token tokenOf(const CheckRun &run)
{
    if (run.status == CheckStatus::Passed)
        return Token::Good;
    return run.severity == CheckSeverity::Block ? Token::Bad : Token::Warn;
}

// Newest at the right; a run that could not be asked is an outline.
void paintStrip(QPainter &painter, const Theme &theme, const CheckState &state, const QRect &place)
{
    const int bottom = place.center().y() + tall / 2;
    int right = place.right();
    for (const auto &run : state.runs) {
        const int height = run.status == CheckStatus::Passed ? low : tall;
        const QRect bar(right - runWidth + 1, bottom - height, runWidth, height);
        if (run.status == CheckStatus::Broken) {
            painter.setPen(theme.colour(tokenOf(run)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(bar, theme.colour(tokenOf(run)));
        }
        right -= runWidth + runGap;
    }
    for (size_t empty = state.runs.size(); empty < size_t(shownRuns); ++empty) {
        painter.fillRect(QRect(right - runWidth + 1, bottom - 2, runWidth, 2), theme.colour(Token::Border));
        right -= runWidth + runGap;
    }
}

} // namespace

void CheckRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    const auto &state = stateOf(index);
    const auto row = option.rect;
    painter->save();
    if (look::is(option.state, QStyle::State_Selected))
        painter->fillRect(row, theme.colour(Token::Selection));
    else if (look::is(option.state, QStyle::State_MouseOver))
        painter->fillRect(row, theme.colour(Token::Hover));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.colour(Token::Border));
    const auto mark = qualityWords::mark(state);
    look::icon(*painter, theme, mark.icon, mark.token, {row.left() + 16, row.center().y() - 8, 16, 16});
    const QRect words = row.adjusted(checkTextLeft, 0, -stripWidth - 28, 0);
    const bool isOff = state.standing() == CheckState::Standing::Disabled;
    const auto line = [&](FontRole role, Token token, const QString &text, int top, int height) {
        painter->setFont(theme.font(role));
        painter->setPen(theme.colour(token));
        painter->drawText(QRect(words.left(), row.top() + top, words.width(), height),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    line(state.isOpen() ? FontRole::BodyStrong : FontRole::Body, isOff ? Token::Text3 : Token::Text,
         index.data().toString(), 5, 20);
    line(FontRole::Caption, look::is(option.state, QStyle::State_Selected) ? Token::Text2 : Token::Text3,
         index.data(CheckListModel::CaptionRole).toString(), 25, 16);
    paintStrip(*painter, theme, state, row.adjusted(0, 0, -16, 0));
    if (look::is(option.state, QStyle::State_HasFocus) &&
        option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.colour(Token::Accent), 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace martlet
