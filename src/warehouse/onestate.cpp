// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/onestate.h"

#include "base/tr.h"

namespace martlet {

tl::unexpected<Error> stillLoading()
{
    return fail(Error::Kind::Busy,
                Martlet::tr("The warehouse is being loaded, so parts of the answer would not fit together. Ask "
                            "again in a moment."));
}

} // namespace martlet
