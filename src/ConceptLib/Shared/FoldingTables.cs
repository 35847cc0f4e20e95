namespace ConceptLib;

/// <summary>Case folding and width of Unicode 14.0.0, in variable <see cref="PackedDigits"/>.</summary>
/// <remarks>
/// Derived from Python's <c>str.casefold</c> (CaseFolding.txt, status C and F) and <c>unicodedata.decomposition</c>
/// (<c>&lt;wide&gt;</c> and <c>&lt;narrow&gt;</c>), both of Unicode 14.0.0. Code points with a canonical decomposition are left out:
/// <see cref="LabelFolding"/> decomposes first.
/// </remarks>
internal static class FoldingTables
{
    /// <summary>
    /// Runs of code points that fold to one other, 180 times: the distance from the start of the run before; twice the length,
    /// plus 1 if only every second code point belongs to it; the distance to the folded one (twice it, or for a negative one twice its size less 1).
    /// </summary>
    internal const string CaseRuns =
        "X2q1W2q32km1H2W2A2W282W262W2o122M22C22D52B22822K22P2tG22aD15242yC12224wC22232-412qC12sC12222wC12-C22cD12YD12242cD12gD22iD35242qD1222" +
        "2qD32222qD34oD25242sD122422824122224122224122P22D2412242X612l3b12242Z8252O2sYL12222bA12mYL32222bC12g412k41B2_72e7h15262292e7IY1W2IEW" +
        "2V22D2G12x112n142T12h12P2O2h312_232t312_322222D12236Z855W534W538W572W51IW2Ai1W2c2N2OB2It12s12U3D2H22422822822E224t12t1i2W3lx2i2WcEd1" +
        "2WcE62WcEhPCFea22xaC12vaC12daC14ZaC22baC12tZC12dYC12cya28s2_x5j16_x5zH72uH2u1k1W1W1Z122pPq1q1gw1W3W3W32222j_K12hk712j-K37262tXL12v_K" +
        "12zXL12xXL22232294zZL2b32h352722kgUl12W2T2Y5F2G_12d25242dWb21B2D2222loo23526L2K2dqo212zqo212rqo212Xqo212dqo222Zno212poo212fno212Ww11" +
        "H2G2_212bqo212lZb2152922652V22xRW5_yh2nzKq1W2_c1m2m2m5e2m2W6Mk2CUk2GEk284k2it1c3W4WX3W2W2WjLW2W2WsUa2a2";

    /// <summary>Code points that fold to several, 17 times: the distance from the one before; the count; the code points.</summary>
    internal const string CaseExpansions =
        "_62p3p3g32yLk3-X12bh1Yi1pe62X3-L42p3p3YZt12c3c312c3f312c3i313c3c3f313c3c3i312p3q312p3q3D2qh1sh112qh1bh112qh1hh112-h1sh112qh1jh1";

    /// <summary>Full-width and half-width forms, 65 times, in the form of <see cref="CaseRuns"/>.</summary>
    internal const string WidthRuns =
        "WWC2_zNXup1y5_j_3-24pzg322zrd314hrd322bsd312pcd312ddd312hid312fid312did312bid312Zid312ned312led312jed312tgd312ddd312zid312xid312vid3" +
        "12tid314rid322pid312nid312lid312jid312hid312fid312did312bid312Zid312Xid312_hd312xhd312vhd312thd31Crhd362nhd312jhd312fhd312bhd31AXhd3" +
        "52_gd312zgd31Cxgd362vgd312pgd314fmd322tZd31y1_cd3X1Cbdd38Cfdd38Cjdd386ndd364xp_322hp_312dp_312xp_312_p_312vpl322hkj318nbl342vaj312bY" +
        "j3";
}
